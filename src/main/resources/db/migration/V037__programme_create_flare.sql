-- A flare, what it eased, what happened in it, and the plan prepared for it. Only ever added.
CREATE TABLE flare_plan (
    flare_plan_id uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    patient_id    uuid        NOT NULL,
    programme_id  uuid        NOT NULL,
    rests         uuid[]      NOT NULL,
    words         text        NOT NULL,
    made_by       uuid        NOT NULL,
    made_at       timestamptz NOT NULL,
    CONSTRAINT flare_plan_pk PRIMARY KEY (flare_plan_id),
    CONSTRAINT flare_plan_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT flare_plan_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id),
    CONSTRAINT flare_plan_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT flare_plan_words_length CHECK (char_length(words) <= 1000)
);

CREATE INDEX flare_plan_newest_idx ON flare_plan (programme_id, made_at);
CREATE INDEX flare_plan_patient_idx ON flare_plan (patient_id);

CREATE TABLE flare (
    flare_id           uuid        NOT NULL,
    clinic_id          uuid        NOT NULL,
    patient_id         uuid        NOT NULL,
    programme_id       uuid        NOT NULL,
    began_on           date        NOT NULL,
    suggested          boolean     NOT NULL,
    usual_pain         numeric,
    parameters_version integer     NOT NULL,
    made_by            uuid        NOT NULL,
    made_at            timestamptz NOT NULL,
    CONSTRAINT flare_pk PRIMARY KEY (flare_id),
    CONSTRAINT flare_of_patient UNIQUE (flare_id, patient_id),
    CONSTRAINT flare_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT flare_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id),
    CONSTRAINT flare_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT flare_usual_pain_in_range CHECK (usual_pain BETWEEN 0 AND 10)
);

CREATE INDEX flare_patient_idx ON flare (patient_id, began_on);

-- What a flare eased: the quota before and during it, and the versions between which the way back leads.
CREATE TABLE flare_item (
    flare_id        uuid    NOT NULL,
    prescription_id uuid    NOT NULL,
    clinic_id       uuid    NOT NULL,
    patient_id      uuid    NOT NULL,
    version_before  integer NOT NULL,
    version_during  integer NOT NULL,
    granule         numeric NOT NULL,
    quota_before    numeric NOT NULL,
    quota_during    numeric,
    CONSTRAINT flare_item_pk PRIMARY KEY (flare_id, prescription_id),
    CONSTRAINT flare_item_flare_fk FOREIGN KEY (flare_id, patient_id) REFERENCES flare (flare_id, patient_id),
    CONSTRAINT flare_item_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT flare_item_before_fk FOREIGN KEY (prescription_id, version_before) REFERENCES prescription_version,
    CONSTRAINT flare_item_during_fk FOREIGN KEY (prescription_id, version_during) REFERENCES prescription_version,
    CONSTRAINT flare_item_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT flare_item_versions_in_order CHECK (version_during > version_before),
    CONSTRAINT flare_item_never_a_rise CHECK (quota_during <= quota_before)
);

CREATE INDEX flare_item_patient_idx ON flare_item (patient_id);

CREATE TABLE flare_event (
    flare_event_id uuid        NOT NULL,
    clinic_id      uuid        NOT NULL,
    patient_id     uuid        NOT NULL,
    flare_id       uuid,
    kind           text        NOT NULL,
    on_date        date        NOT NULL,
    usual_pain     numeric,
    mornings       integer[]   NOT NULL,
    made_by        uuid        NOT NULL,
    made_at        timestamptz NOT NULL,
    CONSTRAINT flare_event_pk PRIMARY KEY (flare_event_id),
    CONSTRAINT flare_event_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT flare_event_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT flare_event_flare_fk FOREIGN KEY (flare_id, patient_id) REFERENCES flare (flare_id, patient_id),
    CONSTRAINT flare_event_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT flare_event_kind_known CHECK (kind IN ('SUGGESTED', 'DECLINED', 'RESUMED', 'ENDED_BY_PATIENT', 'SEEN')),
    CONSTRAINT flare_event_belongs_to_a_flare CHECK ((kind IN ('SUGGESTED', 'DECLINED')) = (flare_id IS NULL)),
    CONSTRAINT flare_event_usual_pain_in_range CHECK (usual_pain BETWEEN 0 AND 10)
);

CREATE INDEX flare_event_patient_idx ON flare_event (patient_id, on_date);
CREATE INDEX flare_event_flare_idx ON flare_event (flare_id);

ALTER TABLE flare_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE flare_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_plan_visible ON flare_plan
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE flare ENABLE ROW LEVEL SECURITY;
ALTER TABLE flare FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_visible ON flare
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE flare_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE flare_item FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_item_visible ON flare_item
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE flare_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE flare_event FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_event_visible ON flare_event
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON flare_plan TO ${app_role};
GRANT SELECT, INSERT ON flare TO ${app_role};
GRANT SELECT, INSERT ON flare_item TO ${app_role};
GRANT SELECT, INSERT ON flare_event TO ${app_role};
