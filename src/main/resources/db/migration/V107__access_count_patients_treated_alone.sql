-- A manager sees no patient, but has to know whether anybody would be left without a physio when an account is closed.
CREATE FUNCTION patients_treated_alone(colleague uuid) RETURNS integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT count(DISTINCT t.patient_id)::integer
      FROM care_team t
     WHERE t.account_id = colleague AND t.valid_until IS NULL AND t.clinic_id = app_clinic_id() AND app_role() = 'MANAGER'
       AND NOT EXISTS (SELECT FROM care_team o JOIN account a USING (account_id)
                        WHERE o.patient_id = t.patient_id AND o.account_id <> colleague AND a.active AND a.role = 'PHYSIO'
                          AND (o.valid_until IS NULL OR o.valid_until > app_today()))
$$;

REVOKE ALL ON FUNCTION patients_treated_alone(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION patients_treated_alone(uuid) TO ${app_role};
