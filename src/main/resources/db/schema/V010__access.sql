-- Clinics, people, accounts, who treats whom, the ways in, the audit trail; and the functions by which every policy asks who may see what.
--
-- Clinics, patients, accounts, care teams and links have row-level security enabled and not forced: the functions below read them as
-- the owner. Who has not said who asks reads and writes nothing; what comes before that (signing in, a link, founding) goes through
-- functions that answer with one row.

-- The tenant. Names whom its patients ring besides the emergency number; null is "there is none". Without an emergency number of its
-- own a clinic has that of its country.
CREATE TABLE clinic (
    clinic_id        uuid        NOT NULL,
    name             text        NOT NULL,
    country          text        NOT NULL,
    zone             text        NOT NULL,
    telephone        text,
    emergency_number text,
    urgent_label     text,
    urgent_number    text,
    crisis_label     text,
    crisis_number    text,
    maternity_label  text,
    maternity_number text,
    created_at       timestamptz NOT NULL,
    version          bigint      NOT NULL,
    CONSTRAINT clinic_pk PRIMARY KEY (clinic_id),
    CONSTRAINT clinic_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
    CONSTRAINT clinic_country_is_iso_3166 CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT clinic_zone_length CHECK (char_length(zone) BETWEEN 1 AND 60),
    CONSTRAINT clinic_emergency_number_length CHECK (char_length(emergency_number) BETWEEN 2 AND 30),
    CONSTRAINT clinic_emergency_number_is_short CHECK (emergency_number ~ '^[0-9]{2,6}$'),
    CONSTRAINT clinic_urgent_number_length CHECK (char_length(urgent_number) BETWEEN 2 AND 30),
    CONSTRAINT clinic_urgent_number_is_dialled CHECK (urgent_number ~ '^\+?[0-9(][0-9 ()./-]*$'),
    CONSTRAINT clinic_telephone_is_dialled
        CHECK (telephone ~ '^\+?[0-9(][0-9 ()./-]*$' AND char_length(telephone) BETWEEN 2 AND 30),
    CONSTRAINT clinic_crisis_number_is_dialled
        CHECK (crisis_number ~ '^\+?[0-9(][0-9 ()./-]*$' AND char_length(crisis_number) BETWEEN 2 AND 30),
    CONSTRAINT clinic_maternity_number_is_dialled
        CHECK (maternity_number ~ '^\+?[0-9(][0-9 ()./-]*$' AND char_length(maternity_number) BETWEEN 2 AND 30),
    CONSTRAINT clinic_label_length
        CHECK (char_length(urgent_label) BETWEEN 1 AND 60
           AND char_length(crisis_label) BETWEEN 1 AND 60
           AND char_length(maternity_label) BETWEEN 1 AND 60),
    CONSTRAINT clinic_label_with_number
        CHECK ((urgent_label IS NULL OR urgent_number IS NOT NULL)
           AND (crisis_label IS NULL) = (crisis_number IS NULL)
           AND (maternity_label IS NULL) = (maternity_number IS NULL))
);

-- A person in care.
CREATE TABLE patient (
    patient_id    uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    name          text        NOT NULL,
    birth_date    date        NOT NULL,
    zone          text        NOT NULL,
    language      text        NOT NULL,
    registered_at timestamptz NOT NULL,
    version       bigint      NOT NULL,
    CONSTRAINT patient_pk PRIMARY KEY (patient_id),
    CONSTRAINT patient_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT patient_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
    CONSTRAINT patient_birth_date_plausible CHECK (birth_date >= DATE '1900-01-01'),
    CONSTRAINT patient_zone_length CHECK (char_length(zone) BETWEEN 1 AND 60),
    CONSTRAINT patient_language_is_bcp_47 CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$')
);

CREATE INDEX patient_clinic_idx ON patient (clinic_id);

-- Who can sign in. A patient's account points at the patient; SERVICE is the clinic's own account for jobs. credentials_version is what
-- a session was signed in with: it counts every change of password, role or closing, so that a session from before knows it is over.
CREATE TABLE account (
    account_id          uuid        NOT NULL,
    clinic_id           uuid        NOT NULL,
    patient_id          uuid,
    role                text        NOT NULL,
    email               text        NOT NULL,
    display_name        text        NOT NULL,
    password_hash       text,
    active              boolean     NOT NULL,
    credentials_version bigint      NOT NULL DEFAULT 0,
    created_at          timestamptz NOT NULL,
    version             bigint      NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (account_id),
    CONSTRAINT account_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT account_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT account_email_unique UNIQUE (email),
    CONSTRAINT account_patient_unique UNIQUE (patient_id),
    CONSTRAINT account_role_known CHECK (role IN ('PHYSIO', 'PATIENT', 'MANAGER', 'SERVICE')),
    CONSTRAINT account_patient_only_for_patients CHECK ((role = 'PATIENT') = (patient_id IS NOT NULL)),
    CONSTRAINT account_email_is_lower_case CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
    CONSTRAINT account_display_name_length CHECK (char_length(display_name) BETWEEN 1 AND 120),
    CONSTRAINT account_service_has_no_password CHECK (role <> 'SERVICE' OR password_hash IS NULL)
);

CREATE INDEX account_clinic_idx ON account (clinic_id);

-- By a trigger, whichever statement makes the change.
CREATE FUNCTION count_credentials() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
    NEW.credentials_version := OLD.credentials_version
        + CASE WHEN (NEW.password_hash, NEW.role, NEW.active) IS DISTINCT FROM (OLD.password_hash, OLD.role, OLD.active) THEN 1 ELSE 0 END;
    RETURN NEW;
END $$;

REVOKE ALL ON FUNCTION count_credentials() FROM PUBLIC;

CREATE TRIGGER account_credentials BEFORE UPDATE ON account FOR EACH ROW EXECUTE FUNCTION count_credentials();

-- Who treats whom: from valid_from on, and no longer on valid_until. Rows are ended, never deleted.
CREATE TABLE care_team (
    care_team_id uuid        NOT NULL,
    clinic_id    uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    account_id   uuid        NOT NULL,
    role         text        NOT NULL,
    valid_from   date        NOT NULL,
    valid_until  date,
    added_by     uuid        NOT NULL,
    added_at     timestamptz NOT NULL,
    version      bigint      NOT NULL,
    CONSTRAINT care_team_pk PRIMARY KEY (care_team_id),
    CONSTRAINT care_team_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT care_team_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT care_team_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT care_team_added_by_fk FOREIGN KEY (added_by) REFERENCES account,
    CONSTRAINT care_team_role_known CHECK (role IN ('LEAD', 'SECOND', 'COVER', 'DOCTOR_READING', 'CARER')),
    CONSTRAINT care_team_period_in_order CHECK (valid_until >= valid_from)
);

CREATE INDEX care_team_account_idx ON care_team (account_id, patient_id);
CREATE INDEX care_team_patient_idx ON care_team (patient_id);
CREATE UNIQUE INDEX care_team_one_open_row ON care_team (patient_id, account_id) WHERE valid_until IS NULL;
CREATE UNIQUE INDEX care_team_one_lead ON care_team (patient_id) WHERE role = 'LEAD' AND valid_until IS NULL;

-- Who asks, for the policies. The clinic and the role of the asking account, if it is active.

CREATE FUNCTION app_clinic_id() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT clinic_id FROM account WHERE account_id = app_user_id() AND active
$$;

CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT role FROM account WHERE account_id = app_user_id() AND active
$$;

-- The asking account's clinic; null where nobody asks, as when the library is loaded at start.
CREATE FUNCTION app_clinic_or_none() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT clinic_id FROM account WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid AND active
$$;

-- The same for a physio; nobody else writes exercises.
CREATE FUNCTION app_physio_clinic_or_none() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT clinic_id FROM account
     WHERE account_id = nullif(current_setting('app.user_id', true), '')::uuid AND active AND role = 'PHYSIO'
$$;

-- Everybody's own: the patients of one's care team, oneself, or the one patient of a job. Every reference to a patient's table asks
-- this once a statement, so it is most of what row-level security costs: the asking account is read once, and only what its role may
-- have is looked up.
CREATE FUNCTION visible_patients() RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
    asking account%ROWTYPE;
BEGIN
    SELECT * INTO asking FROM account a WHERE a.account_id = app_user_id() AND a.active;
    IF NOT FOUND OR asking.role = 'MANAGER' THEN
        RETURN;
    END IF;
    RETURN QUERY
        SELECT t.patient_id
          FROM care_team t
         WHERE t.account_id = asking.account_id
           AND t.clinic_id = asking.clinic_id
           AND t.valid_from <= app_today()
           AND (t.valid_until IS NULL OR t.valid_until > app_today());
    IF asking.role = 'PATIENT' THEN
        RETURN NEXT asking.patient_id;
    ELSIF asking.role = 'SERVICE' THEN
        RETURN QUERY
            SELECT p.patient_id FROM patient p WHERE p.clinic_id = asking.clinic_id AND p.patient_id = app_patient_id();
    END IF;
END $$;

-- A physio may write the first care-team row of a new patient, later ones only whoever already sees the patient; a patient sees the own
-- row and may not. Screening widens this to whom nobody treats.
CREATE FUNCTION may_add_to_care_team(patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app_role() = 'PHYSIO'
       AND (patient IN (SELECT visible_patients())
            OR (EXISTS (SELECT FROM patient p WHERE p.patient_id = patient AND p.clinic_id = app_clinic_id())
                AND NOT EXISTS (SELECT FROM care_team t WHERE t.patient_id = patient)))
$$;

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

-- Founding a clinic, and who is at the door: one row at most, and only while the account is active.

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

REVOKE ALL ON FUNCTION app_clinic_id(), app_role(), app_clinic_or_none(), app_physio_clinic_or_none(), visible_patients(),
    may_add_to_care_team(uuid), patients_treated_alone(uuid), may_found_account(uuid), any_clinic(), email_taken(text),
    account_signing_in(text), account_acting(uuid), account_of_patient(uuid), clinic_of_account(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_clinic_id(), app_role(), app_clinic_or_none(), app_physio_clinic_or_none(), visible_patients(),
    may_add_to_care_team(uuid), patients_treated_alone(uuid), may_found_account(uuid), any_clinic(), email_taken(text),
    account_signing_in(text), account_acting(uuid), account_of_patient(uuid), clinic_of_account(uuid) TO ${app_role};

ALTER TABLE clinic ENABLE ROW LEVEL SECURITY;
CREATE POLICY clinic_own ON clinic FOR SELECT
    USING (clinic_id = (SELECT app_clinic_id()));
CREATE POLICY clinic_change ON clinic FOR UPDATE
    USING (clinic_id = (SELECT app_clinic_id()) AND (SELECT app_role()) = 'MANAGER')
    WITH CHECK (clinic_id = (SELECT app_clinic_id()));
CREATE POLICY clinic_found ON clinic FOR INSERT
    WITH CHECK (clinic_id = app_founding());

-- Like care_team read by visible_patients itself, so enabled and not forced: the owner must get through.
ALTER TABLE patient ENABLE ROW LEVEL SECURITY;
CREATE POLICY patient_visible ON patient FOR SELECT
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())));
CREATE POLICY patient_change ON patient FOR UPDATE
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id());
CREATE POLICY patient_take_in ON patient FOR INSERT
    WITH CHECK (clinic_id = app_clinic_id() AND app_role() = 'PHYSIO');

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

ALTER TABLE care_team ENABLE ROW LEVEL SECURITY;
CREATE POLICY care_team_visible ON care_team FOR SELECT
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())));
CREATE POLICY care_team_end ON care_team FOR UPDATE
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())) AND (SELECT app_role()) = 'PHYSIO')
    WITH CHECK (clinic_id = app_clinic_id());
CREATE POLICY care_team_join ON care_team FOR INSERT
    WITH CHECK (clinic_id = app_clinic_id() AND may_add_to_care_team(patient_id));

GRANT SELECT, INSERT, UPDATE ON clinic, patient, account, care_team TO ${app_role};

-- One-time links for a first password. Only the SHA-256 of the token is kept; a link is for whoever has none yet.
CREATE TABLE invite (
    invite_id  uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    account_id uuid        NOT NULL,
    token_hash bytea       NOT NULL,
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT invite_pk PRIMARY KEY (invite_id),
    CONSTRAINT invite_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT invite_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT invite_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT invite_token_unique UNIQUE (token_hash),
    CONSTRAINT invite_token_is_sha_256 CHECK (octet_length(token_hash) = 32),
    CONSTRAINT invite_period_in_order CHECK (expires_at > made_at)
);

CREATE INDEX invite_account_idx ON invite (account_id);

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
CREATE POLICY invite_first_password ON invite AS RESTRICTIVE FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM account a WHERE a.account_id = invite.account_id AND a.password_hash IS NULL));

GRANT SELECT, INSERT, UPDATE ON invite TO ${app_role};

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

REVOKE ALL ON FUNCTION account_invited(bytea, timestamptz), accept_invite(bytea, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION account_invited(bytea, timestamptz), accept_invite(bytea, timestamptz, text) TO ${app_role};

-- The way back in for whoever forgot the password. Only the SHA-256 of the secret is kept; it works once, for an hour. The owner asks for
-- one by mail, a physio makes one for a patient of theirs, a manager for staff: that one works once a second member of staff confirmed it.
CREATE TABLE password_reset (
    password_reset_id uuid        NOT NULL,
    clinic_id         uuid        NOT NULL,
    account_id        uuid        NOT NULL,
    token_hash        bytea       NOT NULL,
    made_by           uuid        NOT NULL,
    made_at           timestamptz NOT NULL,
    expires_at        timestamptz NOT NULL,
    needs_second      boolean     NOT NULL,
    confirmed_by      uuid,
    confirmed_at      timestamptz,
    used_at           timestamptz,
    CONSTRAINT password_reset_pk PRIMARY KEY (password_reset_id),
    CONSTRAINT password_reset_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT password_reset_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT password_reset_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT password_reset_confirmed_by_fk FOREIGN KEY (confirmed_by) REFERENCES account,
    CONSTRAINT password_reset_token_unique UNIQUE (token_hash),
    CONSTRAINT password_reset_token_is_sha_256 CHECK (octet_length(token_hash) = 32),
    CONSTRAINT password_reset_lasts_an_hour CHECK (expires_at > made_at AND expires_at <= made_at + interval '1 hour'),
    CONSTRAINT password_reset_confirmed_with_time CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
    CONSTRAINT password_reset_second_is_another CHECK (confirmed_by <> made_by AND confirmed_by <> account_id)
);

CREATE INDEX password_reset_account_idx ON password_reset (account_id);

-- Read by the functions below as the owner, so enabled and not forced.
ALTER TABLE password_reset ENABLE ROW LEVEL SECURITY;
CREATE POLICY password_reset_of_clinic ON password_reset FOR SELECT
    USING (clinic_id = (SELECT app_clinic_id()) AND (SELECT app_role()) IN ('PHYSIO', 'MANAGER')
        AND EXISTS (SELECT FROM account a WHERE a.account_id = password_reset.account_id));
CREATE POLICY password_reset_make ON password_reset FOR INSERT
    WITH CHECK (clinic_id = (SELECT app_clinic_id()) AND made_by = app_user_id() AND account_id <> app_user_id()
        AND confirmed_by IS NULL
        AND EXISTS (SELECT FROM account a
                     WHERE a.account_id = password_reset.account_id AND a.active AND a.password_hash IS NOT NULL
                       AND CASE WHEN a.role = 'PATIENT' THEN (SELECT app_role()) = 'PHYSIO'
                                ELSE (SELECT app_role()) = 'MANAGER' AND needs_second END));
CREATE POLICY password_reset_withdraw ON password_reset FOR UPDATE
    USING (clinic_id = (SELECT app_clinic_id()) AND (SELECT app_role()) IN ('PHYSIO', 'MANAGER')
        AND EXISTS (SELECT FROM account a WHERE a.account_id = password_reset.account_id))
    WITH CHECK (clinic_id = (SELECT app_clinic_id()));

GRANT SELECT, INSERT, UPDATE (used_at) ON password_reset TO ${app_role};

-- The owner asks, before signing in: nothing for an address that nobody signs in with. Earlier ones stop working.
CREATE FUNCTION ask_password_reset(wanted text, entry uuid, hash bytea, at timestamptz) RETURNS SETOF account
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public ROWS 1 AS $$
BEGIN
    UPDATE password_reset r SET used_at = at FROM account_signing_in(wanted) a
     WHERE r.account_id = a.account_id AND r.used_at IS NULL;
    INSERT INTO password_reset (password_reset_id, clinic_id, account_id, token_hash, made_by, made_at, expires_at, needs_second)
    SELECT entry, a.clinic_id, a.account_id, hash, a.account_id, at, at + interval '1 hour', false FROM account_signing_in(wanted) a;
    RETURN QUERY SELECT * FROM account_signing_in(wanted);
END $$;

-- Whoever confirms was here before: an account made for the purpose cannot be the second.
CREATE FUNCTION confirm_password_reset(wanted uuid, at timestamptz) RETURNS SETOF uuid
    LANGUAGE sql SECURITY DEFINER SET search_path = public ROWS 1 AS $$
    UPDATE password_reset r SET confirmed_by = app_user_id(), confirmed_at = at
     WHERE r.password_reset_id = wanted AND r.clinic_id = app_clinic_id() AND r.needs_second AND r.confirmed_by IS NULL
       AND r.used_at IS NULL AND r.expires_at > at AND r.made_by <> app_user_id() AND r.account_id <> app_user_id()
       AND EXISTS (SELECT FROM account a WHERE a.account_id = app_user_id() AND a.active AND a.role IN ('PHYSIO', 'MANAGER')
                      AND a.created_at <= at - interval '7 days')
    RETURNING r.account_id
$$;

CREATE FUNCTION account_resetting(hash bytea, at timestamptz) RETURNS SETOF account
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public ROWS 1 AS $$
    SELECT a.* FROM password_reset r JOIN account a USING (account_id)
     WHERE r.token_hash = hash AND r.used_at IS NULL AND r.expires_at > at AND a.active AND a.password_hash IS NOT NULL
       AND (NOT r.needs_second OR r.confirmed_by IS NOT NULL)
$$;

-- Uses it up and sets the password, both or neither; all others of the account stop working.
CREATE FUNCTION use_password_reset(hash bytea, at timestamptz, chosen text) RETURNS SETOF account
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public ROWS 1 AS $$
DECLARE
    whose uuid;
BEGIN
    SELECT a.account_id INTO whose FROM account_resetting(hash, at) a;
    IF whose IS NULL THEN
        RETURN;
    END IF;
    UPDATE password_reset SET used_at = at WHERE token_hash = hash AND used_at IS NULL;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    UPDATE password_reset SET used_at = at WHERE account_id = whose AND used_at IS NULL;
    RETURN QUERY UPDATE account a SET password_hash = chosen, version = a.version + 1 WHERE a.account_id = whose RETURNING a.*;
END $$;

REVOKE ALL ON FUNCTION ask_password_reset(text, uuid, bytea, timestamptz), confirm_password_reset(uuid, timestamptz),
    account_resetting(bytea, timestamptz), use_password_reset(bytea, timestamptz, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ask_password_reset(text, uuid, bytea, timestamptz), confirm_password_reset(uuid, timestamptz),
    account_resetting(bytea, timestamptz), use_password_reset(bytea, timestamptz, text) TO ${app_role};

-- Who saw or changed what. No clinical values, no free text; rows are added, never changed. What happens before anybody is signed in
-- stands here too: who signed in or out, who tried in vain, which link was used. A try for an account that is not known belongs to no
-- clinic and to nobody; what was typed is not kept.
CREATE TABLE audit_entry (
    audit_entry_id uuid        NOT NULL,
    clinic_id      uuid,
    at             timestamptz NOT NULL,
    actor_id       uuid,
    actor_role     text,
    patient_id     uuid,
    action         text        NOT NULL,
    subject        text        NOT NULL,
    subject_id     text,
    CONSTRAINT audit_entry_pk PRIMARY KEY (audit_entry_id),
    CONSTRAINT audit_entry_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT audit_entry_actor_fk FOREIGN KEY (actor_id) REFERENCES account,
    CONSTRAINT audit_entry_action_known
        CHECK (action IN ('CREATE', 'READ', 'UPDATE', 'DENY', 'SIGN_IN', 'SIGN_OUT', 'SIGN_IN_FAILED', 'USE')),
    CONSTRAINT audit_entry_subject_length CHECK (char_length(subject) BETWEEN 1 AND 60),
    CONSTRAINT audit_entry_nobody_only_in_vain
        CHECK (action = 'SIGN_IN_FAILED' AND num_nonnulls(clinic_id, actor_id, actor_role) = 0
            OR num_nonnulls(clinic_id, actor_id, actor_role) = 3)
);

CREATE INDEX audit_entry_clinic_idx ON audit_entry (clinic_id, at DESC);
CREATE INDEX audit_entry_patient_idx ON audit_entry (patient_id, at DESC);

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_add ON audit_entry FOR INSERT
    WITH CHECK (clinic_id = app_clinic_id() AND actor_id = app_user_id());
CREATE POLICY audit_entry_manager ON audit_entry FOR SELECT
    USING (app_role() = 'MANAGER' AND clinic_id = app_clinic_id());
CREATE POLICY audit_entry_own ON audit_entry FOR SELECT
    USING (app_role() = 'PATIENT' AND patient_id = ANY (ARRAY(SELECT visible_patients())));
-- For the function alone, which runs as the owner: an account may be closed by now, or none at all.
CREATE POLICY audit_entry_door ON audit_entry FOR INSERT
    WITH CHECK (current_user <> '${app_role}' AND action IN ('SIGN_IN', 'SIGN_OUT', 'SIGN_IN_FAILED', 'USE'));

GRANT SELECT, INSERT ON audit_entry TO ${app_role};

-- One row about an account, by whoever stands at the door; only what can happen there. No account: a try in vain of nobody known.
CREATE FUNCTION note_at_door(entry uuid, who uuid, what text, thing text, at timestamptz) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
    found_account account;
    before text := coalesce(current_setting('app.user_id', true), '');
BEGIN
    IF what NOT IN ('SIGN_IN', 'SIGN_OUT', 'SIGN_IN_FAILED', 'USE') THEN
        RAISE EXCEPTION 'nothing that happens at the door' USING ERRCODE = 'check_violation';
    END IF;
    SELECT * INTO found_account FROM account a WHERE a.account_id = who;
    -- the audit's policies hold for the owner as well, and one of them asks who acts
    PERFORM set_config('app.user_id', coalesce(who::text, '00000000-0000-0000-0000-000000000000'), true);
    INSERT INTO audit_entry (audit_entry_id, clinic_id, at, actor_id, actor_role, patient_id, action, subject, subject_id)
    VALUES (entry, found_account.clinic_id, at, found_account.account_id, found_account.role, found_account.patient_id,
        what, thing, NULL);
    PERFORM set_config('app.user_id', before, true);
END $$;

REVOKE ALL ON FUNCTION note_at_door(uuid, uuid, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION note_at_door(uuid, uuid, text, text, timestamptz) TO ${app_role};

-- What somebody has half written: one for each person, kind of thing and patient. Never part of the record; for its author alone, and
-- with a patient only while that patient is visible. A clinic's own names and texts may stand in it, so it goes nowhere else.
CREATE TABLE draft (
    account_id uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid,
    kind       text        NOT NULL,
    content    jsonb       NOT NULL,
    revision   uuid        NOT NULL,
    kept_at    timestamptz NOT NULL,
    CONSTRAINT draft_one_of_a_thing UNIQUE NULLS NOT DISTINCT (account_id, kind, patient_id),
    CONSTRAINT draft_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT draft_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT draft_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT draft_kind_is_a_word CHECK (kind ~ '^[A-Z][A-Z_]{0,39}$'),
    CONSTRAINT draft_taking_in_has_no_patient CHECK ((kind = 'TAKE_IN') = (patient_id IS NULL)),
    CONSTRAINT draft_content_is_an_object CHECK (jsonb_typeof(content) = 'object'),
    CONSTRAINT draft_content_size CHECK (octet_length(content::text) <= 65536)
);

CREATE INDEX draft_patient_idx ON draft (patient_id) WHERE patient_id IS NOT NULL;

ALTER TABLE draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_own ON draft
    USING (account_id = app_user_id() AND (patient_id IS NULL OR patient_id = ANY (ARRAY(SELECT visible_patients()))))
    WITH CHECK (account_id = app_user_id() AND clinic_id = app_clinic_id()
        AND (patient_id IS NULL OR patient_id = ANY (ARRAY(SELECT visible_patients()))));

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${app_role};
