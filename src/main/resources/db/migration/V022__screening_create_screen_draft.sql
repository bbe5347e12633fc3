-- The answers of a screen that is not finished, so that a reload or a lost signal costs nothing. One for each who answers.
CREATE TABLE screen_draft (
    patient_id  uuid        NOT NULL,
    answered_by uuid        NOT NULL,
    clinic_id   uuid        NOT NULL,
    kind        text        NOT NULL,
    sheet       jsonb       NOT NULL,
    started_at  timestamptz NOT NULL,
    CONSTRAINT screen_draft_pk PRIMARY KEY (patient_id, answered_by),
    CONSTRAINT screen_draft_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT screen_draft_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT screen_draft_answered_by_fk FOREIGN KEY (answered_by) REFERENCES account,
    CONSTRAINT screen_draft_kind_known CHECK (kind IN ('FIRST', 'FLARE', 'BREAK', 'ROUTINE', 'WEEKLY', 'STOP')),
    CONSTRAINT screen_draft_sheet_is_an_object CHECK (jsonb_typeof(sheet) = 'object' AND pg_column_size(sheet) < 16000)
);

ALTER TABLE screen_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE screen_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_draft_visible ON screen_draft
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT, UPDATE, DELETE ON screen_draft TO ${app_role};
