-- All answers given so far were given to the decision itself.
SET lock_timeout = '500ms';

ALTER TABLE decision_answer VALIDATE CONSTRAINT decision_answer_cause_known;
