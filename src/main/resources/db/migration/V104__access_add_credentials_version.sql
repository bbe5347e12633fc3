-- What a session was signed in with: counts every change of password, role or closing, whichever statement makes it, so that a session
-- from before knows that it is over. A link for a first password is for whoever has none.
SET lock_timeout = '500ms';

ALTER TABLE account ADD COLUMN credentials_version bigint NOT NULL DEFAULT 0;

CREATE FUNCTION count_credentials() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
BEGIN
    NEW.credentials_version := OLD.credentials_version
        + CASE WHEN (NEW.password_hash, NEW.role, NEW.active) IS DISTINCT FROM (OLD.password_hash, OLD.role, OLD.active) THEN 1 ELSE 0 END;
    RETURN NEW;
END $$;

REVOKE ALL ON FUNCTION count_credentials() FROM PUBLIC;

CREATE TRIGGER account_credentials BEFORE UPDATE ON account FOR EACH ROW EXECUTE FUNCTION count_credentials();

CREATE POLICY invite_first_password ON invite AS RESTRICTIVE FOR INSERT
    WITH CHECK (EXISTS (SELECT FROM account a WHERE a.account_id = invite.account_id AND a.password_hash IS NULL));
