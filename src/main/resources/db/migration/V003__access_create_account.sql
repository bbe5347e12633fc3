-- Who can sign in. A patient's account points at the patient; SERVICE is the clinic's own account for jobs.
CREATE TABLE account (
    account_id    uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    patient_id    uuid,
    role          text        NOT NULL,
    email         text        NOT NULL,
    display_name  text        NOT NULL,
    password_hash text,
    active        boolean     NOT NULL,
    created_at    timestamptz NOT NULL,
    version       bigint      NOT NULL,
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

GRANT SELECT, INSERT, UPDATE ON account TO ${app_role};
