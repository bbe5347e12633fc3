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

GRANT SELECT, INSERT, UPDATE ON care_team TO ${app_role};
