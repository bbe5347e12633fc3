-- A patient sees the own row, and could therefore have put somebody on the own care team, or ended somebody's part in it.
SET lock_timeout = '500ms';

CREATE OR REPLACE FUNCTION may_add_to_care_team(patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app_role() = 'PHYSIO'
       AND (patient IN (SELECT visible_patients())
            OR (EXISTS (SELECT FROM patient p WHERE p.patient_id = patient AND p.clinic_id = app_clinic_id())
                AND NOT EXISTS (SELECT FROM care_team t WHERE t.patient_id = patient)))
$$;

DROP POLICY care_team_end ON care_team;
CREATE POLICY care_team_end ON care_team FOR UPDATE
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())) AND (SELECT app_role()) = 'PHYSIO')
    WITH CHECK (clinic_id = app_clinic_id());
