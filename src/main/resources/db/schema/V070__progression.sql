-- How doses go on: the numbers of the rules, decisions and what became of them, starts, quota plans, flares. Only ever added.

-- The numbers of the grading rules as a clinic has changed them; version 1 is the fact sheet's. Only added, the newest counts.
CREATE TABLE grading_parameters (
    clinic_id  uuid        NOT NULL,
    version    integer     NOT NULL,
    changes    jsonb       NOT NULL,
    reason     text        NOT NULL,
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    CONSTRAINT grading_parameters_pk PRIMARY KEY (clinic_id, version),
    CONSTRAINT grading_parameters_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT grading_parameters_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT grading_parameters_version_after_defaults CHECK (version >= 2),
    CONSTRAINT grading_parameters_changes_are_an_object CHECK (jsonb_typeof(changes) = 'object'),
    CONSTRAINT grading_parameters_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

ALTER TABLE grading_parameters ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY grading_parameters_of_clinic ON grading_parameters
    USING (clinic_id = app_clinic_id())
    WITH CHECK (clinic_id = app_clinic_id());

GRANT SELECT, INSERT ON grading_parameters TO ${app_role};

-- What the grading rules said about a dose, with everything they looked at: a later row supersedes an earlier one. told_from, told_to and
-- told_settled are the amounts and the count that the sentence for the patient names (DoseSentences): the same facts give the same
-- sentence whenever it is read.
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
    told_from          numeric     NOT NULL,
    told_to            numeric     NOT NULL,
    told_settled       integer     NOT NULL,
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
    CONSTRAINT dose_decision_told_in_range CHECK (told_from >= 0 AND told_to >= 0 AND told_settled >= 0)
);

CREATE INDEX dose_decision_newest_idx ON dose_decision (prescription_id, decided_at DESC, decision_id DESC);
CREATE INDEX dose_decision_patient_idx ON dose_decision (patient_id, decided_at);

ALTER TABLE dose_decision ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY dose_decision_visible ON dose_decision
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON dose_decision TO ${app_role};

-- A version points back at the decision that it comes of.
ALTER TABLE prescription_version ADD CONSTRAINT prescription_version_decision_fk
    FOREIGN KEY (decision_id, patient_id) REFERENCES dose_decision (decision_id, patient_id);

-- What became of a decision. A physio accepts, changes or declines once; an applied rise may be doubted later; one that rested on a
-- morning answer which was changed is taken back.
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
    CONSTRAINT decision_answer_answer_known
        CHECK (answer IN ('ACCEPTED', 'CHANGED', 'DECLINED', 'AUTOMATIC', 'DOUBTED', 'SEEN', 'TAKEN_BACK')),
    CONSTRAINT decision_answer_reason_length CHECK (char_length(reason) <= 400),
    CONSTRAINT decision_answer_declined_with_reason CHECK (answer <> 'DECLINED' OR char_length(reason) >= 1)
);

CREATE UNIQUE INDEX decision_answer_once ON decision_answer (decision_id)
    WHERE answer IN ('ACCEPTED', 'CHANGED', 'DECLINED', 'AUTOMATIC', 'SEEN');
CREATE INDEX decision_answer_decision_idx ON decision_answer (decision_id);
CREATE INDEX decision_answer_patient_idx ON decision_answer (patient_id);

ALTER TABLE decision_answer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY decision_answer_visible ON decision_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON decision_answer TO ${app_role};

-- Whether the engine may apply plain rises of a programme itself. The newest row counts; without one it may not. A physio switches it
-- with a word why, or a fact of the record does, for which sentences are made when read.
CREATE TABLE automatic_mode (
    automatic_mode_id uuid        NOT NULL,
    clinic_id         uuid        NOT NULL,
    patient_id        uuid        NOT NULL,
    programme_id      uuid        NOT NULL,
    switched_on       boolean     NOT NULL,
    cause             text        NOT NULL DEFAULT 'PHYSIO',
    reason            text        NOT NULL,
    switched_by       uuid        NOT NULL,
    switched_at       timestamptz NOT NULL,
    CONSTRAINT automatic_mode_pk PRIMARY KEY (automatic_mode_id),
    CONSTRAINT automatic_mode_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT automatic_mode_programme_fk FOREIGN KEY (programme_id, patient_id) REFERENCES programme (programme_id, patient_id),
    CONSTRAINT automatic_mode_switched_by_fk FOREIGN KEY (switched_by) REFERENCES account,
    CONSTRAINT automatic_mode_cause_known CHECK (cause IN ('PHYSIO', 'STOP', 'UNSETTLED', 'FLARE', 'GATE')),
    CONSTRAINT automatic_mode_only_a_physio_switches_on CHECK (NOT switched_on OR cause = 'PHYSIO'),
    CONSTRAINT automatic_mode_reason_length CHECK (char_length(reason) <= 400 AND (cause <> 'PHYSIO' OR char_length(reason) >= 1))
);

CREATE INDEX automatic_mode_newest_idx ON automatic_mode (programme_id, switched_at DESC);
CREATE INDEX automatic_mode_patient_idx ON automatic_mode (patient_id);

ALTER TABLE automatic_mode ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY automatic_mode_visible ON automatic_mode
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON automatic_mode TO ${app_role};

-- Where an exercise starts: measured in trials, or set by the physio for a reason. Trials of a hold record the seconds of one hold.
CREATE TABLE start_choice (
    start_choice_id uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    patient_id      uuid        NOT NULL,
    prescription_id uuid        NOT NULL,
    measure         boolean     NOT NULL,
    in_seconds      boolean     NOT NULL DEFAULT false,
    reason          text        NOT NULL,
    made_by         uuid        NOT NULL,
    made_at         timestamptz NOT NULL,
    CONSTRAINT start_choice_pk PRIMARY KEY (start_choice_id),
    CONSTRAINT start_choice_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT start_choice_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT start_choice_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT start_choice_reason_length CHECK (char_length(reason) <= 400),
    CONSTRAINT start_choice_set_with_reason CHECK (measure OR reason <> ''),
    CONSTRAINT start_choice_seconds_are_measured CHECK (measure OR NOT in_seconds)
);

CREATE INDEX start_choice_patient_idx ON start_choice (patient_id, prescription_id, made_at);

ALTER TABLE start_choice ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY start_choice_visible ON start_choice
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON start_choice TO ${app_role};

-- What the trials gave.
CREATE TABLE baseline (
    baseline_id        uuid        NOT NULL,
    clinic_id          uuid        NOT NULL,
    patient_id         uuid        NOT NULL,
    prescription_id    uuid        NOT NULL,
    trials             integer[]   NOT NULL,
    outcome            text        NOT NULL,
    baseline           numeric,
    quota              numeric,
    usual_pain         numeric,
    parameters_version integer     NOT NULL,
    made_by            uuid        NOT NULL,
    made_at            timestamptz NOT NULL,
    CONSTRAINT baseline_pk PRIMARY KEY (baseline_id),
    CONSTRAINT baseline_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT baseline_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT baseline_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT baseline_outcome_known CHECK (outcome IN ('READY', 'AWAITS_PHYSIO', 'NOTHING_MANAGED')),
    CONSTRAINT baseline_has_a_quota_or_nothing CHECK (
        (outcome = 'NOTHING_MANAGED') = (baseline IS NULL) AND (baseline IS NULL) = (quota IS NULL)),
    CONSTRAINT baseline_never_above_the_trials CHECK (quota <= greatest(baseline, 1)),
    CONSTRAINT baseline_usual_pain_in_range CHECK (usual_pain BETWEEN 0 AND 10)
);

CREATE INDEX baseline_patient_idx ON baseline (patient_id, prescription_id, made_at);

ALTER TABLE baseline ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY baseline_visible ON baseline
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON baseline TO ${app_role};

-- Quota mode: the quota of each week, approved once as a whole. A newer row takes an older one's place, one without steps ends it.
CREATE TABLE quota_plan (
    quota_plan_id      uuid        NOT NULL,
    clinic_id          uuid        NOT NULL,
    patient_id         uuid        NOT NULL,
    prescription_id    uuid        NOT NULL,
    approved_version   integer     NOT NULL,
    quantity           text        NOT NULL,
    starts_on          date        NOT NULL,
    baseline           numeric     NOT NULL,
    rise               numeric     NOT NULL,
    steps              numeric[]   NOT NULL,
    parameters_version integer     NOT NULL,
    approved_by        uuid        NOT NULL,
    approved_at        timestamptz NOT NULL,
    CONSTRAINT quota_plan_pk PRIMARY KEY (quota_plan_id),
    CONSTRAINT quota_plan_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT quota_plan_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT quota_plan_version_fk FOREIGN KEY (prescription_id, approved_version) REFERENCES prescription_version,
    CONSTRAINT quota_plan_approved_by_fk FOREIGN KEY (approved_by) REFERENCES account,
    CONSTRAINT quota_plan_quantity_known CHECK (quantity IN ('REPS', 'STRENGTH_HOLD', 'STRETCH_HOLD', 'RESTING_HOLD', 'MINUTES')),
    CONSTRAINT quota_plan_numbers_positive CHECK (baseline > 0 AND rise > 0 AND 0 < ALL (steps)),
    CONSTRAINT quota_plan_at_most_two_years CHECK (cardinality(steps) <= 104),
    CONSTRAINT quota_plan_parameters_positive CHECK (parameters_version >= 1)
);

CREATE INDEX quota_plan_newest_idx ON quota_plan (prescription_id, approved_at DESC);
CREATE INDEX quota_plan_patient_idx ON quota_plan (patient_id);

ALTER TABLE quota_plan ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY quota_plan_visible ON quota_plan
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON quota_plan TO ${app_role};

-- A flare: the plan prepared for it, the flare itself, what it eased, and what happened in it.
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

ALTER TABLE flare_plan ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_plan_visible ON flare_plan
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON flare_plan TO ${app_role};

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

ALTER TABLE flare ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_visible ON flare
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON flare TO ${app_role};

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

ALTER TABLE flare_item ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_item_visible ON flare_item
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON flare_item TO ${app_role};

-- A flare that two mornings suggested is withdrawn when such a morning is answered anew.
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
    CONSTRAINT flare_event_kind_known CHECK (kind IN ('SUGGESTED', 'DECLINED', 'WITHDRAWN', 'RESUMED', 'ENDED_BY_PATIENT', 'SEEN')),
    CONSTRAINT flare_event_belongs_to_a_flare CHECK ((kind IN ('SUGGESTED', 'DECLINED', 'WITHDRAWN')) = (flare_id IS NULL)),
    CONSTRAINT flare_event_usual_pain_in_range CHECK (usual_pain BETWEEN 0 AND 10)
);

CREATE INDEX flare_event_patient_idx ON flare_event (patient_id, on_date);
CREATE INDEX flare_event_flare_idx ON flare_event (flare_id);

ALTER TABLE flare_event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY flare_event_visible ON flare_event
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON flare_event TO ${app_role};
