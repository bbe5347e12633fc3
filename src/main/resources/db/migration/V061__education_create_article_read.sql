-- "I have read this", and perhaps "not read after all". Added, never changed: the newest counts.
CREATE TABLE article_read (
    article_read_id uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    article         text        NOT NULL,
    article_version text        NOT NULL,
    is_read         boolean     NOT NULL,
    marked_at       timestamptz NOT NULL,
    CONSTRAINT article_read_pk PRIMARY KEY (article_read_id),
    CONSTRAINT article_read_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT article_read_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT article_read_article_is_slug CHECK (article ~ '^[a-z0-9-]{1,60}$'),
    CONSTRAINT article_read_version_is_digest CHECK (article_version ~ '^[0-9a-f]{12}$')
);

CREATE INDEX article_read_patient_idx ON article_read (patient_id, article, marked_at DESC);

ALTER TABLE article_read ENABLE ROW LEVEL SECURITY;
ALTER TABLE article_read FORCE ROW LEVEL SECURITY;
CREATE POLICY article_read_visible ON article_read
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON article_read TO ${app_role};
