-- What the patient says to a plan, and what is answered. Only ever added.

-- What the patient says to a suggested plan, and what the physio says to that.
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

ALTER TABLE plan_answer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_answer_visible ON plan_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON plan_answer TO ${app_role};

-- How safe a movement feels. One row for each rung that was asked about; no score = the question was left out, which is not a zero.
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

ALTER TABLE movement_confidence ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY movement_confidence_visible ON movement_confidence
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON movement_confidence TO ${app_role};

-- "This is not right for me", in the patient's words, and what they chose instead, if anything.
CREATE TABLE exercise_complaint (
    complaint_id    uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    prescription_id uuid        NOT NULL,
    why             text        NOT NULL,
    note            text        NOT NULL DEFAULT '',
    chosen_exercise text,
    made_by         uuid        NOT NULL,
    made_at         timestamptz NOT NULL,
    CONSTRAINT exercise_complaint_pk PRIMARY KEY (complaint_id),
    CONSTRAINT exercise_complaint_patient_uk UNIQUE (complaint_id, patient_id),
    CONSTRAINT exercise_complaint_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT exercise_complaint_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT exercise_complaint_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT exercise_complaint_why_known
        CHECK (why IN ('HURTS', 'TOO_HARD', 'TOO_EASY', 'DONT_UNDERSTAND', 'NO_ROOM_OR_EQUIPMENT', 'OTHER')),
    CONSTRAINT exercise_complaint_note_length CHECK (char_length(note) <= 400)
);

CREATE INDEX exercise_complaint_patient_idx ON exercise_complaint (patient_id, made_at);

ALTER TABLE exercise_complaint ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_complaint_visible ON exercise_complaint
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON exercise_complaint TO ${app_role};

-- What became of a complaint: the patient took a prepared exercise instead, a physio has seen it, changed the plan or replied.
-- The exercise is chosen after the complaint is kept, so it stands here. Only added.
CREATE TABLE complaint_answer (
    complaint_answer_id uuid        NOT NULL,
    clinic_id           uuid        NOT NULL,
    patient_id          uuid        NOT NULL,
    complaint_id        uuid        NOT NULL,
    kind                text        NOT NULL,
    exercise_id         text,
    words               text        NOT NULL,
    made_by             uuid        NOT NULL,
    made_at             timestamptz NOT NULL,
    CONSTRAINT complaint_answer_pk PRIMARY KEY (complaint_answer_id),
    CONSTRAINT complaint_answer_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT complaint_answer_complaint_fk FOREIGN KEY (complaint_id, patient_id)
        REFERENCES exercise_complaint (complaint_id, patient_id),
    CONSTRAINT complaint_answer_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT complaint_answer_kind_known CHECK (kind IN ('SWITCHED', 'SEEN', 'CHANGED', 'REPLIED')),
    CONSTRAINT complaint_answer_words_length CHECK (char_length(words) <= 400),
    CONSTRAINT complaint_answer_reply_has_words CHECK (kind <> 'REPLIED' OR words <> ''),
    CONSTRAINT complaint_answer_exercise_of_switch CHECK ((kind = 'SWITCHED') = (exercise_id IS NOT NULL))
);

CREATE INDEX complaint_answer_complaint_idx ON complaint_answer (complaint_id, made_at);
CREATE INDEX complaint_answer_patient_idx ON complaint_answer (patient_id);

ALTER TABLE complaint_answer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY complaint_answer_visible ON complaint_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON complaint_answer TO ${app_role};
