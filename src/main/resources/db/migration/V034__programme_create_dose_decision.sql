-- What the grading rules said about a dose, with everything they looked at. Only added: a later row supersedes an earlier one.
SET lock_timeout = '500ms';

CREATE TABLE dose_decision (
    decision_id        uuid        NOT NULL,
    clinic_id          uuid        NOT NULL,
    patient_id         uuid        NOT NULL,
    prescription_id    uuid        NOT NULL,
    judged_version     integer     NOT NULL,
    engine_version     integer     NOT NULL,
    parameters_version integer     NOT NULL,
    rule               text        NOT NULL,
    quantity           text        NOT NULL,
    inputs             jsonb       NOT NULL,
    days               date[]      NOT NULL,
    decision           text        NOT NULL,
    cause              text        NOT NULL,
    quota_before       numeric     NOT NULL,
    quota_after        numeric,
    classes            text[]      NOT NULL,
    evidence           jsonb       NOT NULL,
    told               text        NOT NULL,
    decided_by         uuid        NOT NULL,
    decided_at         timestamptz NOT NULL,
    CONSTRAINT dose_decision_pk PRIMARY KEY (decision_id),
    CONSTRAINT dose_decision_of_patient UNIQUE (decision_id, patient_id),
    CONSTRAINT dose_decision_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT dose_decision_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT dose_decision_version_fk FOREIGN KEY (prescription_id, judged_version) REFERENCES prescription_version,
    CONSTRAINT dose_decision_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account,
    CONSTRAINT dose_decision_versions_positive CHECK (engine_version >= 1 AND parameters_version >= 1),
    CONSTRAINT dose_decision_rule_known CHECK (rule IN ('SESSIONS', 'GAP', 'FLARE', 'WEEK')),
    CONSTRAINT dose_decision_quantity_known CHECK (quantity IN ('REPS', 'STRENGTH_HOLD', 'STRETCH_HOLD', 'RESTING_HOLD', 'MINUTES')),
    CONSTRAINT dose_decision_decision_known CHECK (decision IN ('ALERT_STOP', 'STEP_DOWN', 'REVIEW_REGRESS', 'HOLD', 'HOLD_PACE',
        'HOLD_ADHERENCE', 'HOLD_WEEK_CAP', 'HOLD_AT_TOP', 'ADVANCE', 'PROGRESS', 'PROGRESS_DOUBLE', 'RENEGOTIATE', 'CONTINUE',
        'RESTART_REDUCED', 'REBASELINE', 'FLARE_EASE', 'FLARE_REVIEW', 'RESUME', 'NEXT_STEP', 'REPEAT', 'PLAN_DONE')),
    CONSTRAINT dose_decision_cause_length CHECK (char_length(cause) BETWEEN 1 AND 40),
    CONSTRAINT dose_decision_quota_in_range CHECK (quota_before >= 0 AND quota_after >= 0),
    CONSTRAINT dose_decision_quota_unless_rebaseline CHECK ((quota_after IS NULL) = (decision = 'REBASELINE')),
    CONSTRAINT dose_decision_inputs_are_an_object CHECK (jsonb_typeof(inputs) = 'object'),
    CONSTRAINT dose_decision_told_length CHECK (char_length(told) <= 400)
);

CREATE INDEX dose_decision_newest_idx ON dose_decision (prescription_id, decided_at DESC, decision_id DESC);
CREATE INDEX dose_decision_patient_idx ON dose_decision (patient_id, decided_at);

-- What became of a decision. A physio accepts, changes or declines once; an applied rise may be doubted later.
CREATE TABLE decision_answer (
    answer_id   uuid        NOT NULL,
    clinic_id   uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    decision_id uuid        NOT NULL,
    answer      text        NOT NULL,
    reason      text        NOT NULL,
    answered_by uuid        NOT NULL,
    answered_at timestamptz NOT NULL,
    CONSTRAINT decision_answer_pk PRIMARY KEY (answer_id),
    CONSTRAINT decision_answer_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT decision_answer_decision_fk FOREIGN KEY (decision_id, patient_id) REFERENCES dose_decision (decision_id, patient_id),
    CONSTRAINT decision_answer_answered_by_fk FOREIGN KEY (answered_by) REFERENCES account,
    CONSTRAINT decision_answer_answer_known CHECK (answer IN ('ACCEPTED', 'CHANGED', 'DECLINED', 'AUTOMATIC', 'DOUBTED', 'SEEN')),
    CONSTRAINT decision_answer_reason_length CHECK (char_length(reason) <= 400),
    CONSTRAINT decision_answer_declined_with_reason CHECK (answer <> 'DECLINED' OR char_length(reason) >= 1)
);

CREATE UNIQUE INDEX decision_answer_once ON decision_answer (decision_id)
    WHERE answer IN ('ACCEPTED', 'CHANGED', 'DECLINED', 'AUTOMATIC', 'SEEN');
CREATE INDEX decision_answer_decision_idx ON decision_answer (decision_id);
CREATE INDEX decision_answer_patient_idx ON decision_answer (patient_id);

-- Whether the engine may apply plain rises of a programme itself. The newest row counts; without one it may not.
CREATE TABLE automatic_mode (
    automatic_mode_id uuid        NOT NULL,
    clinic_id         uuid        NOT NULL,
    patient_id        uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    switched_on       boolean     NOT NULL,
    reason            text        NOT NULL,
    switched_by       uuid        NOT NULL,
    switched_at       timestamptz NOT NULL,
    CONSTRAINT automatic_mode_pk PRIMARY KEY (automatic_mode_id),
    CONSTRAINT automatic_mode_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT automatic_mode_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id),
    CONSTRAINT automatic_mode_switched_by_fk FOREIGN KEY (switched_by) REFERENCES account,
    CONSTRAINT automatic_mode_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

CREATE INDEX automatic_mode_newest_idx ON automatic_mode (programme_id, switched_at DESC);
CREATE INDEX automatic_mode_patient_idx ON automatic_mode (patient_id);

ALTER TABLE dose_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE dose_decision FORCE ROW LEVEL SECURITY;
CREATE POLICY dose_decision_visible ON dose_decision
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE decision_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE decision_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY decision_answer_visible ON decision_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE automatic_mode ENABLE ROW LEVEL SECURITY;
ALTER TABLE automatic_mode FORCE ROW LEVEL SECURITY;
CREATE POLICY automatic_mode_visible ON automatic_mode
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON dose_decision TO ${app_role};
GRANT SELECT, INSERT ON decision_answer TO ${app_role};
GRANT SELECT, INSERT ON automatic_mode TO ${app_role};

-- Whose word a version is, which decision made it, and the baseline that trials gave (none: start ÷ start share).
ALTER TABLE prescription_version ADD COLUMN origin text NOT NULL DEFAULT 'PHYSIO';
ALTER TABLE prescription_version ADD COLUMN decision_id uuid;
ALTER TABLE prescription_version ADD COLUMN baseline numeric;
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_origin_known
    CHECK (origin IN ('PHYSIO', 'ENGINE', 'PATIENT')) NOT VALID;
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_baseline_positive CHECK (baseline > 0) NOT VALID;
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_decision_fk
    FOREIGN KEY (decision_id, patient_id) REFERENCES dose_decision (decision_id, patient_id) NOT VALID;
