-- In which languages a clinic's patients may read the portal: what it switched on itself, its usual one first. English is always among
-- them: it is the original, and read where a translation is missing.
SET lock_timeout = '500ms';

ALTER TABLE clinic ADD COLUMN languages text[] NOT NULL DEFAULT '{en}';
ALTER TABLE clinic ADD CONSTRAINT clinic_languages_with_english CHECK ('en' = ANY (languages) AND cardinality(languages) <= 40) NOT VALID;

-- For whoever signs in or gets a mail: asked before the database knows who asks. Nothing for staff.
CREATE FUNCTION language_of_account(wanted uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT p.language FROM account a JOIN patient p USING (patient_id) WHERE a.account_id = wanted AND a.active
$$;

REVOKE ALL ON FUNCTION language_of_account(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION language_of_account(uuid) TO ${app_role};
