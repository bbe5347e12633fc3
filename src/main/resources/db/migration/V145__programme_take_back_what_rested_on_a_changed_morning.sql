-- A decision that rested on a morning answer which was changed is taken back; so is a flare plan that two such mornings suggested.
SET lock_timeout = '500ms';

ALTER TABLE decision_answer DROP CONSTRAINT decision_answer_answer_known;
ALTER TABLE decision_answer ADD CONSTRAINT decision_answer_answer_known
    CHECK (answer IN ('ACCEPTED', 'CHANGED', 'DECLINED', 'AUTOMATIC', 'DOUBTED', 'SEEN', 'TAKEN_BACK')) NOT VALID;

ALTER TABLE flare_event DROP CONSTRAINT flare_event_kind_known;
ALTER TABLE flare_event ADD CONSTRAINT flare_event_kind_known
    CHECK (kind IN ('SUGGESTED', 'DECLINED', 'WITHDRAWN', 'RESUMED', 'ENDED_BY_PATIENT', 'SEEN')) NOT VALID;
ALTER TABLE flare_event DROP CONSTRAINT flare_event_belongs_to_a_flare;
ALTER TABLE flare_event ADD CONSTRAINT flare_event_belongs_to_a_flare
    CHECK ((kind IN ('SUGGESTED', 'DECLINED', 'WITHDRAWN')) = (flare_id IS NULL)) NOT VALID;
