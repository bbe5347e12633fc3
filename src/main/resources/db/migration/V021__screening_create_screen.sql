-- A safety screen as it was answered, what the rules made of it, and by which version of both. Added, never changed.
CREATE TABLE screen (
    screen_id       uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    kind            text        NOT NULL,
    complete        boolean     NOT NULL,
    sheet           jsonb       NOT NULL,
    facts           jsonb       NOT NULL,
    action          text        NOT NULL,
    fired           text[]      NOT NULL,
    unsettled       text[]      NOT NULL,
    tags            text[]      NOT NULL,
    rules_version   integer     NOT NULL,
    wording_version integer     NOT NULL,
    language        text        NOT NULL,
    answered_by     uuid        NOT NULL,
    answered_at     timestamptz NOT NULL,
    CONSTRAINT screen_pk PRIMARY KEY (screen_id),
    CONSTRAINT screen_of_patient UNIQUE (screen_id, patient_id),
    CONSTRAINT screen_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT screen_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT screen_answered_by_fk FOREIGN KEY (answered_by) REFERENCES account,
    CONSTRAINT screen_kind_known CHECK (kind IN ('FIRST', 'FLARE', 'BREAK', 'ROUTINE', 'WEEKLY', 'STOP')),
    CONSTRAINT screen_action_known CHECK (action IN ('EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY',
        'STAY_ACTIVE', 'OK_WITH_CAUTIONS', 'OK')),
    CONSTRAINT screen_sheet_is_an_object CHECK (jsonb_typeof(sheet) = 'object' AND pg_column_size(sheet) < 16000),
    CONSTRAINT screen_facts_is_an_object CHECK (jsonb_typeof(facts) = 'object' AND pg_column_size(facts) < 4000),
    CONSTRAINT screen_tags_known CHECK (tags <@ ARRAY['AS', 'DB', 'OP', 'PR', 'SL', 'ST', 'HT', 'HI', 'KN', 'SH', 'WR', 'BA']),
    CONSTRAINT screen_versions_count_from_1 CHECK (rules_version >= 1 AND wording_version >= 1),
    CONSTRAINT screen_language_is_bcp_47 CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$')
);

CREATE INDEX screen_patient_idx ON screen (patient_id, answered_at DESC);

ALTER TABLE screen ENABLE ROW LEVEL SECURITY;
ALTER TABLE screen FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_visible ON screen
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON screen TO ${app_role};
