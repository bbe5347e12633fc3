-- The signed-in account, set per transaction. No setting is an error, never an empty answer.
CREATE FUNCTION app_user_id() RETURNS uuid LANGUAGE plpgsql STABLE AS $$
BEGIN
    IF coalesce(current_setting('app.user_id', true), '') = '' THEN
        RAISE EXCEPTION 'no app.user_id in this transaction' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN current_setting('app.user_id', true)::uuid;
END $$;

-- The day by which care-team rows are judged: the clinic's own day, given by the application's clock.
CREATE FUNCTION app_today() RETURNS date LANGUAGE sql STABLE AS $$
    SELECT coalesce(nullif(current_setting('app.today', true), '')::date, current_date)
$$;

-- The one patient that a job of the clinic's service account works on.
CREATE FUNCTION app_patient_id() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('app.patient_id', true), '')::uuid
$$;

CREATE FUNCTION app_clinic_id() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT clinic_id FROM account WHERE account_id = app_user_id() AND active
$$;

CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT role FROM account WHERE account_id = app_user_id() AND active
$$;

-- Everybody's own: the patients of one's care team, oneself, or the one patient of a job.
CREATE FUNCTION visible_patients() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT t.patient_id
      FROM care_team t
      JOIN account a ON a.account_id = t.account_id AND a.active AND a.role <> 'MANAGER' AND a.clinic_id = t.clinic_id
     WHERE t.account_id = app_user_id()
       AND t.valid_from <= app_today()
       AND (t.valid_until IS NULL OR t.valid_until > app_today())
    UNION ALL
    SELECT a.patient_id FROM account a WHERE a.account_id = app_user_id() AND a.active AND a.role = 'PATIENT'
    UNION ALL
    SELECT p.patient_id
      FROM account a
      JOIN patient p ON p.clinic_id = a.clinic_id AND p.patient_id = app_patient_id()
     WHERE a.account_id = app_user_id() AND a.active AND a.role = 'SERVICE'
$$;

-- A physio may write the first care-team row of a new patient; later ones only whoever already sees the patient.
CREATE FUNCTION may_add_to_care_team(patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT patient IN (SELECT visible_patients())
        OR (app_role() = 'PHYSIO'
            AND EXISTS (SELECT FROM patient p WHERE p.patient_id = patient AND p.clinic_id = app_clinic_id())
            AND NOT EXISTS (SELECT FROM care_team t WHERE t.patient_id = patient))
$$;

REVOKE ALL ON FUNCTION app_user_id(), app_today(), app_patient_id(), app_clinic_id(), app_role(),
    visible_patients(), may_add_to_care_team(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_user_id(), app_today(), app_patient_id(), app_clinic_id(), app_role(),
    visible_patients(), may_add_to_care_team(uuid) TO ${app_role};
