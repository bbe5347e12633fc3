-- Accounts, clinics and one-time links behind row-level security, too. Who has not said who asks reads and writes nothing; what comes
-- before that (signing in, a link, founding) goes through functions that answer with one row. Enabled and not forced: these functions,
-- and those of V005, run as the owner.
SET lock_timeout = '500ms';

-- The clinic that is being founded in this transaction.
CREATE FUNCTION app_founding() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('app.founding', true), '')::uuid
$$;

-- Only the first two accounts are founded: the manager and the clinic's own.
CREATE FUNCTION may_found_account(clinic uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT clinic = app_founding() AND (SELECT count(*) < 2 FROM account a WHERE a.clinic_id = clinic)
$$;

CREATE FUNCTION any_clinic() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT FROM clinic)
$$;

CREATE FUNCTION email_taken(wanted text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT EXISTS (SELECT FROM account WHERE email = wanted)
$$;

-- Whoever signs in or is acted for: at most one row, and only while active.
CREATE FUNCTION account_signing_in(wanted text) RETURNS SETOF account
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS $$
    SELECT * FROM account WHERE email = wanted AND active AND password_hash IS NOT NULL
$$;

CREATE FUNCTION account_acting(wanted uuid) RETURNS SETOF account
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS $$
    SELECT * FROM account WHERE account_id = wanted AND active
$$;

CREATE FUNCTION account_of_patient(wanted uuid) RETURNS SETOF account
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS $$
    SELECT * FROM account WHERE patient_id = wanted AND active
$$;

CREATE FUNCTION clinic_of_account(wanted uuid) RETURNS SETOF clinic
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS $$
    SELECT c.* FROM clinic c JOIN account a USING (clinic_id) WHERE a.account_id = wanted AND a.active
$$;

-- Whom a link of these bytes expects: nobody once it is used or too old, or the account has a password.
CREATE FUNCTION account_invited(hash bytea, at timestamptz) RETURNS SETOF account
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS $$
    SELECT a.* FROM invite i JOIN account a USING (account_id)
     WHERE i.token_hash = hash AND i.used_at IS NULL AND i.expires_at > at AND a.active AND a.password_hash IS NULL
$$;

-- Uses the link up and sets the first password, both or neither. Of two at once the second waits for the first, and finds it used.
CREATE FUNCTION accept_invite(hash bytea, at timestamptz, chosen text) RETURNS SETOF account
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public ROWS 1 AS $$
DECLARE
    whose uuid;
BEGIN
    SELECT a.account_id INTO whose FROM account_invited(hash, at) a;
    IF whose IS NULL THEN
        RETURN;
    END IF;
    UPDATE invite SET used_at = at WHERE token_hash = hash AND used_at IS NULL;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    RETURN QUERY UPDATE account a SET password_hash = chosen, version = a.version + 1
                  WHERE a.account_id = whose AND a.password_hash IS NULL RETURNING a.*;
END $$;

REVOKE ALL ON FUNCTION app_founding(), may_found_account(uuid), any_clinic(), email_taken(text), account_signing_in(text),
    account_acting(uuid), account_of_patient(uuid), clinic_of_account(uuid), account_invited(bytea, timestamptz),
    accept_invite(bytea, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_founding(), may_found_account(uuid), any_clinic(), email_taken(text), account_signing_in(text),
    account_acting(uuid), account_of_patient(uuid), clinic_of_account(uuid), account_invited(bytea, timestamptz),
    accept_invite(bytea, timestamptz, text) TO ${app_role};

ALTER TABLE clinic ENABLE ROW LEVEL SECURITY;
CREATE POLICY clinic_own ON clinic FOR SELECT
    USING (clinic_id = (SELECT app_clinic_id()));
CREATE POLICY clinic_change ON clinic FOR UPDATE
    USING (clinic_id = (SELECT app_clinic_id()) AND (SELECT app_role()) = 'MANAGER')
    WITH CHECK (clinic_id = (SELECT app_clinic_id()));
CREATE POLICY clinic_found ON clinic FOR INSERT
    WITH CHECK (clinic_id = app_founding());

-- Whoever works in the clinic is known to all of it; a patient's account to the patient, those who treat, and the job that works on it.
ALTER TABLE account ENABLE ROW LEVEL SECURITY;
CREATE POLICY account_of_clinic ON account FOR SELECT
    USING (clinic_id = (SELECT app_clinic_id())
        AND (role <> 'PATIENT' OR patient_id = ANY (ARRAY(SELECT visible_patients()))));
CREATE POLICY account_found ON account FOR INSERT
    WITH CHECK (role IN ('MANAGER', 'SERVICE') AND may_found_account(clinic_id));
CREATE POLICY account_add ON account FOR INSERT
    WITH CHECK (app_founding() IS NULL AND clinic_id = (SELECT app_clinic_id())
        AND CASE role WHEN 'PATIENT' THEN (SELECT app_role()) = 'PHYSIO' AND patient_id = ANY (ARRAY(SELECT visible_patients()))
                      WHEN 'SERVICE' THEN false
                      ELSE (SELECT app_role()) = 'MANAGER' END);
CREATE POLICY account_change ON account FOR UPDATE
    USING (clinic_id = (SELECT app_clinic_id())
        AND (account_id = app_user_id()
            OR role IN ('PHYSIO', 'MANAGER') AND (SELECT app_role()) = 'MANAGER'
            OR role = 'PATIENT' AND (SELECT app_role()) = 'PHYSIO' AND patient_id = ANY (ARRAY(SELECT visible_patients()))))
    WITH CHECK (clinic_id = (SELECT app_clinic_id()));

-- A link is made and withdrawn by whoever may change the account.
ALTER TABLE invite ENABLE ROW LEVEL SECURITY;
CREATE POLICY invite_of_clinic ON invite FOR SELECT
    USING (clinic_id = (SELECT app_clinic_id()) AND (SELECT app_role()) IN ('PHYSIO', 'MANAGER')
        AND EXISTS (SELECT FROM account a WHERE a.account_id = invite.account_id));
CREATE POLICY invite_make ON invite FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_clinic_id()) AND made_by = app_user_id() AND (SELECT app_role()) IN ('PHYSIO', 'MANAGER')
        AND EXISTS (SELECT FROM account a WHERE a.account_id = invite.account_id));
CREATE POLICY invite_withdraw ON invite FOR UPDATE
    USING (clinic_id = (SELECT app_clinic_id()) AND (SELECT app_role()) IN ('PHYSIO', 'MANAGER')
        AND EXISTS (SELECT FROM account a WHERE a.account_id = invite.account_id))
    WITH CHECK (clinic_id = (SELECT app_clinic_id()));

COMMENT ON TABLE demo_run IS 'Whether the demo clinic was made: no person';
COMMENT ON TABLE exercise IS 'The library, added at a start before anybody asks: no person in its shared rows; a clinic''s own are secured';
COMMENT ON TABLE exercise_text IS 'Words of the library: no person in the shared rows; a clinic''s own are secured';
COMMENT ON TABLE exercise_word IS 'Words by which the library is searched: no person in the shared rows; a clinic''s own are secured';
COMMENT ON TABLE exercise_picture IS 'Drawings of the library: no person';
