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

ALTER TABLE draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE draft FORCE ROW LEVEL SECURITY;
CREATE POLICY draft_own ON draft
    USING (account_id = app_user_id() AND (patient_id IS NULL OR patient_id = ANY (ARRAY(SELECT visible_patients()))))
    WITH CHECK (account_id = app_user_id() AND clinic_id = app_clinic_id()
        AND (patient_id IS NULL OR patient_id = ANY (ARRAY(SELECT visible_patients()))));

GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO ${app_role};
