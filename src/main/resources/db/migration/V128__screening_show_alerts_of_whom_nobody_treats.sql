-- An alert of somebody whom nobody treats today, because nobody ever did or because everybody has left, is kept all the same: without
-- an owner where nobody ever did. The clinic's physios see that it is there, and one of them takes the patient on.
SET lock_timeout = '500ms';

ALTER TABLE safety_alert ALTER COLUMN owner_id DROP NOT NULL;

-- Asked by a physio about a patient of the own clinic; about anybody else it says nothing.
CREATE FUNCTION nobody_treats(patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app_role() = 'PHYSIO'
       AND EXISTS (SELECT FROM patient p WHERE p.patient_id = patient AND p.clinic_id = app_clinic_id())
       AND NOT EXISTS (SELECT FROM care_team t JOIN account a USING (account_id)
                        WHERE t.patient_id = patient AND t.role IN ('LEAD', 'SECOND', 'COVER') AND a.active AND a.role = 'PHYSIO'
                          AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()))
$$;

-- Named after "visible", so that it is asked about those only whom one does not treat.
CREATE POLICY safety_alert_without_care ON safety_alert FOR SELECT
    USING (closed_at IS NULL AND clinic_id = (SELECT app_clinic_id()) AND nobody_treats(patient_id));

-- The name, of nobody else, and only while an alert is open.
CREATE FUNCTION name_of_whom_nobody_treats(patient uuid) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT p.name FROM patient p
     WHERE p.patient_id = patient AND nobody_treats(patient)
       AND EXISTS (SELECT FROM safety_alert s WHERE s.patient_id = patient AND s.closed_at IS NULL)
$$;

-- The part in which the asking physio may take the patient on: lead, unless a lead whose account is closed still stands there. No row
-- where there is nothing to take on.
CREATE FUNCTION part_to_take_on(patient uuid) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM care_team t WHERE t.patient_id = patient AND t.role = 'LEAD' AND t.valid_until IS NULL)
                THEN 'SECOND' ELSE 'LEAD' END
     WHERE name_of_whom_nobody_treats(patient) IS NOT NULL
       AND NOT EXISTS (SELECT FROM care_team t
                        WHERE t.patient_id = patient AND t.account_id = app_user_id() AND t.valid_until IS NULL)
$$;

CREATE OR REPLACE FUNCTION may_add_to_care_team(patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app_role() = 'PHYSIO'
       AND (patient IN (SELECT visible_patients())
            OR (EXISTS (SELECT FROM patient p WHERE p.patient_id = patient AND p.clinic_id = app_clinic_id())
                AND NOT EXISTS (SELECT FROM care_team t WHERE t.patient_id = patient))
            OR EXISTS (SELECT FROM part_to_take_on(patient)))
$$;

REVOKE ALL ON FUNCTION nobody_treats(uuid), name_of_whom_nobody_treats(uuid), part_to_take_on(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nobody_treats(uuid), name_of_whom_nobody_treats(uuid), part_to_take_on(uuid) TO ${app_role};
