-- What patients read: which article was given to whom, and what was read. The text itself is the release's.

-- An article that a physio gives somebody to read. The text is the release's; here stands who, what and when.
-- programme_id names a programme without a key to it: programmes lie above articles, and keys point down only.
CREATE TABLE article_assignment (
    article_assignment_id uuid        NOT NULL,
    clinic_id             uuid        NOT NULL,
    patient_id            uuid        NOT NULL,
    article               text        NOT NULL,
    article_version       text        NOT NULL,
    programme_id          uuid,
    note                  text        NOT NULL,
    assigned_by           uuid        NOT NULL,
    assigned_at           timestamptz NOT NULL,
    withdrawn_by          uuid,
    withdrawn_at          timestamptz,
    CONSTRAINT article_assignment_pk PRIMARY KEY (article_assignment_id),
    CONSTRAINT article_assignment_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT article_assignment_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT article_assignment_assigned_by_fk FOREIGN KEY (assigned_by) REFERENCES account,
    CONSTRAINT article_assignment_withdrawn_by_fk FOREIGN KEY (withdrawn_by) REFERENCES account,
    CONSTRAINT article_assignment_article_is_slug CHECK (article ~ '^[a-z0-9-]{1,60}$'),
    CONSTRAINT article_assignment_version_is_digest CHECK (article_version ~ '^[0-9a-f]{12}$'),
    CONSTRAINT article_assignment_note_length CHECK (char_length(note) <= 400),
    CONSTRAINT article_assignment_withdrawn_by_somebody CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    CONSTRAINT article_assignment_withdrawn_after CHECK (withdrawn_at >= assigned_at)
);

CREATE UNIQUE INDEX article_assignment_one_open ON article_assignment (patient_id, article) WHERE withdrawn_at IS NULL;

ALTER TABLE article_assignment ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY article_assignment_visible ON article_assignment
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

-- what was given stays as it was given; it can only be withdrawn
GRANT SELECT, INSERT, UPDATE (withdrawn_by, withdrawn_at) ON article_assignment TO ${app_role};

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

ALTER TABLE article_read ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY article_read_visible ON article_read
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON article_read TO ${app_role};
