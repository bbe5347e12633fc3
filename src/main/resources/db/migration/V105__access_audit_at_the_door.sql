-- What happens before anybody is signed in stands in the audit, too: who signed in or out, who tried in vain, which link was used.
-- A try for an account that is not known belongs to no clinic and to nobody; what was typed is not kept.
SET lock_timeout = '500ms';

ALTER TABLE audit_entry
    ALTER COLUMN clinic_id DROP NOT NULL,
    ALTER COLUMN actor_id DROP NOT NULL,
    ALTER COLUMN actor_role DROP NOT NULL,
    DROP CONSTRAINT audit_entry_action_known,
    ADD CONSTRAINT audit_entry_action_known
        CHECK (action IN ('CREATE', 'READ', 'UPDATE', 'DENY', 'SIGN_IN', 'SIGN_OUT', 'SIGN_IN_FAILED', 'USE')) NOT VALID,
    ADD CONSTRAINT audit_entry_nobody_only_in_vain
        CHECK (action = 'SIGN_IN_FAILED' AND num_nonnulls(clinic_id, actor_id, actor_role) = 0
            OR num_nonnulls(clinic_id, actor_id, actor_role) = 3) NOT VALID;

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

-- For the function alone, which runs as the owner: an account may be closed by now, or none at all.
CREATE POLICY audit_entry_door ON audit_entry FOR INSERT
    WITH CHECK (current_user <> '${app_role}' AND action IN ('SIGN_IN', 'SIGN_OUT', 'SIGN_IN_FAILED', 'USE'));

REVOKE ALL ON FUNCTION note_at_door(uuid, uuid, text, text, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION note_at_door(uuid, uuid, text, text, timestamptz) TO ${app_role};
