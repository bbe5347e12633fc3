-- What was said of each sign, with the answer to its one question, as "sign faint NO"; and the page of advice that followed, so
-- that a repeat is answered with the same. "stop_symptoms" holds the names of those that are a stop; something else that has passed
-- stands in "said" only.
SET lock_timeout = '500ms';

ALTER TABLE session_log ADD COLUMN said text[] NOT NULL DEFAULT '{}';
ALTER TABLE session_log ADD COLUMN advice text;
ALTER TABLE session_log ADD CONSTRAINT session_log_said_few CHECK (cardinality(said) <= 20) NOT VALID;
ALTER TABLE session_log ADD CONSTRAINT session_log_said_are_signs
    CHECK (said = '{}' OR array_to_string(said, ',') ~ '^sign [a-z_]+( [A-Z0-9_]+)*(,sign [a-z_]+( [A-Z0-9_]+)*)*$') NOT VALID;
ALTER TABLE session_log ADD CONSTRAINT session_log_advice_known
    CHECK (advice IN ('EMERGENCY_GO', 'EMERGENCY_RING', 'SAME_DAY', 'MATERNITY', 'CLINICIAN_FIRST', 'NO_STOP')) NOT VALID;
ALTER TABLE session_log ADD CONSTRAINT session_log_advice_for_what_was_said
    CHECK ((advice IS NULL) = (said = '{}')) NOT VALID;
ALTER TABLE session_log ADD CONSTRAINT session_log_advice_of_a_stop
    CHECK (advice IS NULL OR (advice = 'NO_STOP') = (stop_symptoms = '{}')) NOT VALID;
ALTER TABLE session_log DROP CONSTRAINT session_log_stop_symptoms_known;
ALTER TABLE session_log ADD CONSTRAINT session_log_stop_symptoms_known
    CHECK (stop_symptoms <@ ARRAY['red_flag', 'chest_pain', 'sudden_severe', 'breathless', 'faint', 'new_weakness', 'new_numbness',
        'leg_further_down', 'fall_injury', 'pregnancy_sign', 'something_else']) NOT VALID;
ALTER TABLE session_log VALIDATE CONSTRAINT session_log_said_few;
ALTER TABLE session_log VALIDATE CONSTRAINT session_log_said_are_signs;
ALTER TABLE session_log VALIDATE CONSTRAINT session_log_advice_known;
ALTER TABLE session_log VALIDATE CONSTRAINT session_log_advice_for_what_was_said;
ALTER TABLE session_log VALIDATE CONSTRAINT session_log_advice_of_a_stop;
ALTER TABLE session_log VALIDATE CONSTRAINT session_log_stop_symptoms_known;
