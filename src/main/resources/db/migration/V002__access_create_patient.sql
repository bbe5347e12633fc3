-- A person in care. Who may see the row is decided by row-level security (V006).
CREATE TABLE patient (
    patient_id    uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    name          text        NOT NULL,
    birth_date    date        NOT NULL,
    zone          text        NOT NULL,
    language      text        NOT NULL,
    registered_at timestamptz NOT NULL,
    version       bigint      NOT NULL,
    CONSTRAINT patient_pk PRIMARY KEY (patient_id),
    CONSTRAINT patient_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT patient_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
    CONSTRAINT patient_birth_date_plausible CHECK (birth_date >= DATE '1900-01-01'),
    CONSTRAINT patient_zone_length CHECK (char_length(zone) BETWEEN 1 AND 60),
    CONSTRAINT patient_language_is_bcp_47 CHECK (language ~ '^[a-z]{2,3}(-[A-Z]{2})?$')
);

CREATE INDEX patient_clinic_idx ON patient (clinic_id);

GRANT SELECT, INSERT, UPDATE ON patient TO ${app_role};
