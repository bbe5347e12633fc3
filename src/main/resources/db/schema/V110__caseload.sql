-- The physio's worklist: it is read off the modules below; kept here is only what was read.

-- A physio has read what a patient wrote with words that are to be read first. One row a text, the first who read it; only added.
CREATE TABLE words_read (
    patient_id uuid        NOT NULL,
    source     text        NOT NULL,
    text_key   text        NOT NULL,
    clinic_id  uuid        NOT NULL,
    read_by    uuid        NOT NULL,
    read_at    timestamptz NOT NULL,
    CONSTRAINT words_read_pk PRIMARY KEY (patient_id, source, text_key),
    CONSTRAINT words_read_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT words_read_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT words_read_read_by_fk FOREIGN KEY (read_by) REFERENCES account,
    CONSTRAINT words_read_source_known CHECK (source IN ('WISH', 'COMPLAINT', 'SESSION', 'AWAY', 'LESS')),
    CONSTRAINT words_read_key_is_an_id CHECK (text_key ~ '^[0-9a-f-]{36}(/[0-9]+)?$')
);

ALTER TABLE words_read ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY words_read_visible ON words_read FOR SELECT
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())));
CREATE POLICY words_read_by_physio ON words_read FOR INSERT
    WITH CHECK (clinic_id = app_clinic_id() AND app_role() = 'PHYSIO' AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON words_read TO ${app_role};
