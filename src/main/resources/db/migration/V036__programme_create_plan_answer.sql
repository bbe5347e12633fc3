-- What the patient says to a suggested plan, what the physio says to that, and how safe a movement feels. Only ever added.
CREATE TABLE plan_answer (
    plan_answer_id    uuid        NOT NULL,
    clinic_id         uuid        NOT NULL,
    patient_id        uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    programme_version bigint      NOT NULL,
    suggested_at      timestamptz NOT NULL,
    kind              text        NOT NULL,
    wishes            text[]      NOT NULL,
    prescription_id   uuid,
    words             text        NOT NULL,
    answer_to         uuid,
    made_by           uuid        NOT NULL,
    made_at           timestamptz NOT NULL,
    CONSTRAINT plan_answer_pk PRIMARY KEY (plan_answer_id),
    CONSTRAINT plan_answer_of_patient UNIQUE (plan_answer_id, patient_id),
    CONSTRAINT plan_answer_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT plan_answer_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id),
    CONSTRAINT plan_answer_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT plan_answer_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT plan_answer_answer_to_fk FOREIGN KEY (answer_to, patient_id) REFERENCES plan_answer (plan_answer_id, patient_id),
    CONSTRAINT plan_answer_reply_answers CHECK ((kind = 'REPLIED') = (answer_to IS NOT NULL)),
    CONSTRAINT plan_answer_kind_known CHECK (kind IN ('ACCEPTED', 'CHANGE_ASKED', 'REPLIED')),
    CONSTRAINT plan_answer_wishes_known CHECK (
        wishes <@ ARRAY['TOO_MUCH', 'TOO_LITTLE', 'DOES_NOT_FIT_MY_DAY', 'WORRIED', 'NO_ROOM_OR_EQUIPMENT', 'ANOTHER_GOAL']),
    CONSTRAINT plan_answer_words_length CHECK (char_length(words) <= 1000),
    CONSTRAINT plan_answer_says_something CHECK (
        CASE kind WHEN 'ACCEPTED' THEN cardinality(wishes) = 0 AND prescription_id IS NULL
                  WHEN 'CHANGE_ASKED' THEN cardinality(wishes) > 0 OR words <> ''
                  ELSE cardinality(wishes) = 0 AND prescription_id IS NULL AND words <> '' END)
);

CREATE INDEX plan_answer_patient_idx ON plan_answer (patient_id, programme_id, made_at);

ALTER TABLE plan_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_answer_visible ON plan_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON plan_answer TO ${app_role};

-- One row for each rung that was asked about; no score = the question was left out, which is not a zero.
CREATE TABLE movement_confidence (
    movement_confidence_id uuid        NOT NULL,
    clinic_id              uuid        NOT NULL,
    patient_id             uuid        NOT NULL,
    programme_id           uuid        NOT NULL,
    prescription_id        uuid        NOT NULL,
    exercise_id            text        NOT NULL,
    score                  integer,
    made_by                uuid        NOT NULL,
    made_at                timestamptz NOT NULL,
    CONSTRAINT movement_confidence_pk PRIMARY KEY (movement_confidence_id),
    CONSTRAINT movement_confidence_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT movement_confidence_programme_fk FOREIGN KEY (programme_id, patient_id)
        REFERENCES programme (programme_id, patient_id),
    CONSTRAINT movement_confidence_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT movement_confidence_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT movement_confidence_exercise_length CHECK (char_length(exercise_id) BETWEEN 1 AND 20),
    CONSTRAINT movement_confidence_score_in_range CHECK (score BETWEEN 0 AND 10)
);

CREATE INDEX movement_confidence_patient_idx ON movement_confidence (patient_id, programme_id, made_at);

ALTER TABLE movement_confidence ENABLE ROW LEVEL SECURITY;
ALTER TABLE movement_confidence FORCE ROW LEVEL SECURITY;
CREATE POLICY movement_confidence_visible ON movement_confidence
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON movement_confidence TO ${app_role};
