-- The newest decision on each prescription that was not taken back: the one that stands. Said once, for every statement that asks.
-- Only keys: whoever needs more joins the decision.
CREATE VIEW standing_decision WITH (security_invoker = true) AS
    SELECT DISTINCT ON (d.patient_id, d.prescription_id) d.patient_id, d.prescription_id, d.decision_id
      FROM dose_decision d
     WHERE NOT EXISTS (SELECT FROM decision_answer t WHERE t.decision_id = d.decision_id AND t.answer = 'TAKEN_BACK')
     ORDER BY d.patient_id, d.prescription_id, d.decided_at DESC, d.decision_id DESC;

GRANT SELECT ON standing_decision TO ${app_role};
