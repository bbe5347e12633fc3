-- The way back in for whoever forgot the password. Only the SHA-256 of the secret is kept; it works once, for an hour. The owner asks for
-- one by mail, a physio makes one for a patient of theirs, a manager for staff: that one works once a second member of staff confirmed it.
SET lock_timeout = '500ms';

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
