-- What a patient is told of a decision is kept as the amounts and the count that the sentence names, and with a session which
-- decisions its answer told of, in that order: the same facts give the same sentence whenever it is read (DoseSentences). Until now
-- the sentences themselves were kept. Of older sessions the decisions are found again by their time; an answer whose decision is not
-- found keeps its first sentence only.
SET lock_timeout = '500ms';

ALTER TABLE dose_decision ADD COLUMN told_from numeric;
ALTER TABLE dose_decision ADD COLUMN told_to numeric;
ALTER TABLE dose_decision ADD COLUMN told_settled integer;
ALTER TABLE session_log ADD COLUMN told_decisions uuid[] NOT NULL DEFAULT '{}';

ALTER TABLE dose_decision NO FORCE ROW LEVEL SECURITY;
ALTER TABLE session_log NO FORCE ROW LEVEL SECURITY;
ALTER TABLE prescription_version NO FORCE ROW LEVEL SECURITY;

UPDATE dose_decision d SET
    told_from = CASE WHEN d.rule = 'GAP' THEN (d.inputs ->> 'quota')::numeric ELSE d.quota_before END,
    told_to = coalesce(
        (SELECT CASE d.quantity WHEN 'REPS' THEN v.reps WHEN 'MINUTES' THEN v.minutes ELSE v.hold_seconds END
           FROM prescription_version v
          WHERE v.prescription_id = d.prescription_id AND v.decision_id = d.decision_id AND v.kind = 'GRADED'
          ORDER BY v.number LIMIT 1),
        CASE WHEN d.rule <> 'GAP' THEN d.quota_after
             WHEN d.decision = 'REBASELINE' THEN (d.inputs ->> 'quota')::numeric END,
        d.quota_before),
    told_settled = coalesce(substring(d.told FROM ', after ([0-9]+) settled sessions in a row')::integer, 0);

UPDATE session_log l SET told_decisions = coalesce(
    (SELECT ARRAY[d.decision_id] FROM dose_decision d
      WHERE d.patient_id = l.patient_id AND d.told = l.told
        AND d.decided_at BETWEEN l.received_at AND l.received_at + interval '1 minute'
      ORDER BY d.decision_id LIMIT 1),
    (SELECT array_agg(d.decision_id ORDER BY d.decision_id) FROM dose_decision d
      WHERE d.patient_id = l.patient_id AND d.decided_at BETWEEN l.received_at AND l.received_at + interval '1 minute'
        AND EXISTS (SELECT FROM prescription_version v
                     WHERE v.prescription_id = d.prescription_id AND v.decision_id = d.decision_id)
        AND (l.told LIKE 'Some exercises ask for a little less %' AND d.decision IN ('STEP_DOWN', 'REVIEW_REGRESS', 'RESTART_REDUCED')
             OR l.told LIKE 'A good week, as planned. One step up for %' AND d.decision = 'NEXT_STEP')),
    '{}')
 WHERE l.told <> '';

ALTER TABLE dose_decision FORCE ROW LEVEL SECURITY;
ALTER TABLE session_log FORCE ROW LEVEL SECURITY;
ALTER TABLE prescription_version FORCE ROW LEVEL SECURITY;

ALTER TABLE dose_decision ALTER COLUMN told_from SET NOT NULL;
ALTER TABLE dose_decision ALTER COLUMN told_to SET NOT NULL;
ALTER TABLE dose_decision ALTER COLUMN told_settled SET NOT NULL;
ALTER TABLE dose_decision DROP COLUMN told;
ALTER TABLE session_log DROP COLUMN told;
ALTER TABLE dose_decision ADD CONSTRAINT dose_decision_told_in_range CHECK (told_from >= 0 AND told_to >= 0 AND told_settled >= 0);
ALTER TABLE session_log ADD CONSTRAINT session_log_told_few CHECK (cardinality(told_decisions) <= 100);
