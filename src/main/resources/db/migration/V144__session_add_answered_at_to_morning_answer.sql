-- Of several answers for a morning the one that was given last counts, not the one that came in last. Null = told by an older page:
-- its arrival counts. What a wrong clock said is kept beside what it was set right to.
SET lock_timeout = '500ms';

ALTER TABLE morning_answer ADD COLUMN answered_at timestamptz;
ALTER TABLE morning_answer ADD COLUMN said_answered_at timestamptz;
ALTER TABLE morning_answer ADD COLUMN sent_at timestamptz;
ALTER TABLE morning_answer ADD CONSTRAINT morning_answer_said_with_sent_at
    CHECK (said_answered_at IS NULL OR sent_at IS NOT NULL AND answered_at IS NOT NULL) NOT VALID;
