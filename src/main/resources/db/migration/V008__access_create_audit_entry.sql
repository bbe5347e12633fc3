-- Who saw or changed what. No clinical values, no free text; rows are added, never changed.
CREATE TABLE audit_entry (
    audit_entry_id uuid        NOT NULL,
    clinic_id      uuid        NOT NULL,
    at             timestamptz NOT NULL,
    actor_id       uuid        NOT NULL,
    actor_role     text        NOT NULL,
    patient_id     uuid,
    action         text        NOT NULL,
    subject        text        NOT NULL,
    subject_id     text,
    CONSTRAINT audit_entry_pk PRIMARY KEY (audit_entry_id),
    CONSTRAINT audit_entry_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT audit_entry_actor_fk FOREIGN KEY (actor_id) REFERENCES account,
    CONSTRAINT audit_entry_action_known CHECK (action IN ('CREATE', 'READ', 'UPDATE', 'DENY', 'SIGN_IN', 'SIGN_OUT')),
    CONSTRAINT audit_entry_subject_length CHECK (char_length(subject) BETWEEN 1 AND 60)
);

CREATE INDEX audit_entry_clinic_idx ON audit_entry (clinic_id, at DESC);
CREATE INDEX audit_entry_patient_idx ON audit_entry (patient_id, at DESC);

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_add ON audit_entry FOR INSERT
    WITH CHECK (clinic_id = app_clinic_id() AND actor_id = app_user_id());
CREATE POLICY audit_entry_manager ON audit_entry FOR SELECT
    USING (app_role() = 'MANAGER' AND clinic_id = app_clinic_id());
CREATE POLICY audit_entry_own ON audit_entry FOR SELECT
    USING (app_role() = 'PATIENT' AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON audit_entry TO ${app_role};
