-- What a check found when somebody went on against it is kept as facts, whose fields the check decides (check.Finding); the sentence is
-- made when it is read. Of older rows all that stands in subject and sentence is taken over; a steep step, and no day of rest, keep
-- their check and subject only, and an override of a steep step in sets is asked about once more, since its subject was worded.
SET lock_timeout = '500ms';

ALTER TABLE plan_override ADD COLUMN found jsonb;

ALTER TABLE plan_override NO FORCE ROW LEVEL SECURITY;
UPDATE plan_override SET found = CASE check_code
    WHEN 'HIGH_USUAL_PAIN' THEN jsonb_build_object('pain', substring(finding FROM 'is ([0-9.]+) of 10')::numeric)
    WHEN 'ABOVE_TOLERANCE' THEN jsonb_build_object(
        'exercise', split_part(subject, ' ', 1), 'asked', split_part(subject, ' ', 2)::integer,
        'measure', CASE substring(finding FROM '[0-9]+ ([a-z]+) at once; measured')
                       WHEN 'repetitions' THEN 'REPS' WHEN 'seconds' THEN 'SECONDS' ELSE 'MINUTES' END,
        'reached', substring(finding FROM 'so far: ([0-9]+)')::integer)
    WHEN 'EARLY_LEVEL' THEN jsonb_build_object(
        'exercise', subject, 'level', substring(finding FROM ' is level ([0-9]+), asked')::integer,
        'firstDay', substring(finding FROM 'from day ([0-9]+) on')::integer)
    WHEN 'NO_CORE' THEN jsonb_build_object('strengthening', substring(finding FROM '^[0-9]+')::integer)
    WHEN 'NO_FITNESS' THEN jsonb_build_object('plannedDays', substring(finding FROM 'Planned for ([0-9]+)')::integer)
    WHEN 'ONE_DIRECTION' THEN jsonb_build_object('way', nullif(subject, ''))
    WHEN 'MANY_EXERCISES' THEN jsonb_build_object(
        'exercises', subject::integer, 'most', substring(finding FROM 'up to ([0-9]+)')::integer)
    WHEN 'LONG_BOUT' THEN jsonb_build_object('minutes', subject::integer, 'most', substring(finding FROM '; ([0-9]+) min')::integer)
    WHEN 'UNUSUAL_DOSE' THEN jsonb_build_object(
        'exercise', split_part(subject, ' ', 1), 'limit', split_part(subject, ' ', 2), 'asked', split_part(subject, ' ', 3)::integer,
        'usual', substring(finding FROM '; (?:up to )?([0-9]+) (?:or more )?are usual')::integer)
    ELSE '{}' END;
ALTER TABLE plan_override FORCE ROW LEVEL SECURITY;

ALTER TABLE plan_override ALTER COLUMN found SET NOT NULL;
ALTER TABLE plan_override DROP COLUMN finding;
ALTER TABLE plan_override ADD CONSTRAINT plan_override_found_is_an_object
    CHECK (jsonb_typeof(found) = 'object' AND octet_length(found::text) <= 2000);
