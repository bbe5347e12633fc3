-- What every module's tables stand on: the right to reach the schema, and what a transaction says of itself. The two roles are made
-- before this, by db/roles.sql; the owner runs these files.

-- Typing errors are mended by trigrams. A trusted extension: the owner of the database may create it, no superuser is needed.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

GRANT USAGE ON SCHEMA public TO ${app_role};

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

-- The clinic that is being founded in this transaction.
CREATE FUNCTION app_founding() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('app.founding', true), '')::uuid
$$;

REVOKE ALL ON FUNCTION app_user_id(), app_today(), app_patient_id(), app_founding() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app_user_id(), app_today(), app_patient_id(), app_founding() TO ${app_role};
