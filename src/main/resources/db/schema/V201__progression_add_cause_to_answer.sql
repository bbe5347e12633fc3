-- Why a decision was answered is stored as a fact; the sentence about it is made when it is read.
SET lock_timeout = '500ms';

-- What brought the answer: a physio's word on this very decision, or a quota plan that was approved over it, which has no reason.
ALTER TABLE decision_answer ADD COLUMN cause text NOT NULL DEFAULT 'PHYSIO';
ALTER TABLE decision_answer ADD CONSTRAINT decision_answer_cause_known
    CHECK (cause = 'PHYSIO' OR (cause = 'QUOTA_PLAN' AND answer = 'CHANGED' AND reason = '')) NOT VALID;
