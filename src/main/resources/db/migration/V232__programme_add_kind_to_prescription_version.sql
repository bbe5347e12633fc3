-- What a version was made as is a kind with what belongs to it: the reason a person typed, the number of trials, the decision that it
-- comes of. The sentence about it is made when it is read (VersionWords); until now it was kept, and selected by its first words.
-- A word that no version of the portal wrote becomes the kind of whoever made the version, with the word as the reason.
SET lock_timeout = '500ms';

ALTER TABLE prescription_version ADD COLUMN kind text;
ALTER TABLE prescription_version ADD COLUMN reason text NOT NULL DEFAULT '';
ALTER TABLE prescription_version ADD COLUMN trials integer;

ALTER TABLE prescription_version NO FORCE ROW LEVEL SECURITY;
UPDATE prescription_version SET kind = CASE
    WHEN decision ~ '^assigned(, with caution: |$)' THEN 'ASSIGNED'
    WHEN decision ~ '^added by physio(, with caution: |$)' THEN 'ADDED'
    WHEN decision ~ '^changed by physio, beyond the rules: ' AND decision_id IS NOT NULL THEN 'BEYOND_RULES'
    WHEN decision = 'changed by physio' AND origin = 'ENGINE' AND decision_id IS NOT NULL THEN 'ADJUSTED'
    WHEN decision ~ '^changed by physio(, with caution: |$)' AND origin = 'PHYSIO' THEN 'CHANGED'
    WHEN decision ~ '^moved by physio(, with caution: |$)' THEN 'MOVED'
    WHEN decision ~ '^withdrawn by physio(, with caution: |$)' THEN 'WITHDRAWN'
    WHEN decision ~ '^taken instead by the patient(, with caution: |$)' THEN 'TAKEN_INSTEAD'
    WHEN decision ~ '^not right for the patient(, with caution: |$)' THEN 'GIVEN_UP'
    WHEN decision ~ '^lowered by the patient(: |$)' THEN 'LOWERED'
    WHEN decision ~ '^start found in [0-9]+ trials$' AND origin = 'ENGINE' THEN 'START_FOUND'
    WHEN decision = 'start from trials, agreed by physio' THEN 'START_AGREED'
    WHEN decision = 'eased for a flare' THEN 'FLARE_EASED'
    WHEN decision = 'rests during a flare' THEN 'FLARE_RESTS'
    WHEN decision = 'back from a flare' THEN 'FLARE_BACK'
    WHEN decision = 'back: the morning was answered anew' THEN 'MORNING_CHANGED'
    WHEN decision = 'accepted' AND decision_id IS NOT NULL THEN 'ACCEPTED'
    WHEN origin = 'ENGINE' AND decision_id IS NOT NULL THEN 'GRADED'
    WHEN origin = 'ENGINE' THEN 'MORNING_CHANGED'
    WHEN origin = 'PATIENT' THEN 'LOWERED'
    ELSE 'CHANGED' END;
UPDATE prescription_version SET
    reason = CASE
        WHEN kind = 'BEYOND_RULES' THEN substr(decision, length('changed by physio, beyond the rules: ') + 1)
        WHEN kind = 'LOWERED' AND decision ~ '^lowered by the patient: ' THEN substr(decision, length('lowered by the patient: ') + 1)
        WHEN strpos(decision, ', with caution: ') > 0 THEN substr(decision, strpos(decision, ', with caution: ') + length(', with caution: '))
        WHEN kind = 'CHANGED' AND decision <> 'changed by physio' THEN decision
        WHEN kind = 'LOWERED' AND decision <> 'lowered by the patient' THEN decision
        ELSE '' END,
    trials = CASE WHEN kind = 'START_FOUND' THEN substring(decision FROM '[0-9]+')::integer END;
ALTER TABLE prescription_version FORCE ROW LEVEL SECURITY;

ALTER TABLE prescription_version ALTER COLUMN kind SET NOT NULL;
ALTER TABLE prescription_version DROP COLUMN decision;
ALTER TABLE prescription_version DROP CONSTRAINT prescription_version_origin_known;
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_kind_of_origin CHECK (CASE origin
    WHEN 'PHYSIO' THEN kind IN ('ASSIGNED', 'ADDED', 'CHANGED', 'MOVED', 'WITHDRAWN', 'START_AGREED', 'BEYOND_RULES')
    WHEN 'PATIENT' THEN kind IN ('TAKEN_INSTEAD', 'GIVEN_UP', 'LOWERED')
    WHEN 'ENGINE' THEN kind IN ('GRADED', 'ACCEPTED', 'ADJUSTED', 'START_FOUND', 'FLARE_EASED', 'FLARE_RESTS', 'FLARE_BACK',
                                'MORNING_CHANGED')
    ELSE false END);
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_decided_by_decision
    CHECK (kind NOT IN ('GRADED', 'ACCEPTED', 'ADJUSTED', 'BEYOND_RULES') OR decision_id IS NOT NULL);
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_reason_of_a_person
    CHECK (char_length(reason) <= 400 AND (reason = '' OR origin <> 'ENGINE') AND (kind <> 'BEYOND_RULES' OR reason <> ''));
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_trials_of_a_start
    CHECK ((kind = 'START_FOUND') = (trials IS NOT NULL) AND trials >= 1);
