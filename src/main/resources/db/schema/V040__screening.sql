-- Whether somebody may exercise, and what: screens as they were answered, the gate, alerts and how they are cleared, approvals.

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

ALTER TABLE screen ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_visible ON screen
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON screen TO ${app_role};

-- The answers of a screen that is not finished, so that a reload or a lost signal costs nothing. One for each who answers.
CREATE TABLE screen_draft (
    patient_id  uuid        NOT NULL,
    answered_by uuid        NOT NULL,
    clinic_id   uuid        NOT NULL,
    kind        text        NOT NULL,
    sheet       jsonb       NOT NULL,
    started_at  timestamptz NOT NULL,
    CONSTRAINT screen_draft_pk PRIMARY KEY (patient_id, answered_by),
    CONSTRAINT screen_draft_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT screen_draft_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT screen_draft_answered_by_fk FOREIGN KEY (answered_by) REFERENCES account,
    CONSTRAINT screen_draft_kind_known CHECK (kind IN ('FIRST', 'FLARE', 'BREAK', 'ROUTINE', 'WEEKLY', 'STOP')),
    CONSTRAINT screen_draft_sheet_is_an_object CHECK (jsonb_typeof(sheet) = 'object' AND pg_column_size(sheet) < 16000)
);

ALTER TABLE screen_draft ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_draft_visible ON screen_draft
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT, UPDATE, DELETE ON screen_draft TO ${app_role};

-- A physio settles an answer that was "not sure". The newest row of a question counts.
CREATE TABLE screen_settlement (
    settlement_id uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    patient_id    uuid        NOT NULL,
    screen_id     uuid        NOT NULL,
    question      text        NOT NULL,
    answer        text        NOT NULL,
    reason        text        NOT NULL,
    settled_by    uuid        NOT NULL,
    settled_at    timestamptz NOT NULL,
    CONSTRAINT screen_settlement_pk PRIMARY KEY (settlement_id),
    CONSTRAINT screen_settlement_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT screen_settlement_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id),
    CONSTRAINT screen_settlement_settled_by_fk FOREIGN KEY (settled_by) REFERENCES account,
    CONSTRAINT screen_settlement_question_length CHECK (char_length(question) BETWEEN 1 AND 40),
    CONSTRAINT screen_settlement_answer_known CHECK (answer IN ('YES', 'NO')),
    CONSTRAINT screen_settlement_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

CREATE INDEX screen_settlement_screen_idx ON screen_settlement (screen_id, settled_at DESC);

ALTER TABLE screen_settlement ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_settlement_visible ON screen_settlement
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON screen_settlement TO ${app_role};

-- "Is that right?" under the page of advice: confirmed, or taken back within the minute on the same page. At most one for a screen.
CREATE TABLE screen_confirmation (
    screen_id  uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid        NOT NULL,
    outcome    text        NOT NULL,
    step       text        NOT NULL,
    said_by    uuid        NOT NULL,
    said_at    timestamptz NOT NULL,
    CONSTRAINT screen_confirmation_pk PRIMARY KEY (screen_id),
    CONSTRAINT screen_confirmation_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT screen_confirmation_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id),
    CONSTRAINT screen_confirmation_said_by_fk FOREIGN KEY (said_by) REFERENCES account,
    CONSTRAINT screen_confirmation_outcome_known CHECK (outcome IN ('CONFIRMED', 'TAKEN_BACK')),
    CONSTRAINT screen_confirmation_step_length CHECK (char_length(step) BETWEEN 1 AND 40)
);

CREATE INDEX screen_confirmation_patient_idx ON screen_confirmation (patient_id);

ALTER TABLE screen_confirmation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY screen_confirmation_visible ON screen_confirmation
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON screen_confirmation TO ${app_role};

-- What the patient may do at the moment, and what decided so: a clinician, the screen, or a stop symptom reported with a session. The
-- newest row counts. "said" holds signs and answers as facts, worded when they are read; only a clinician writes a reason in words.
CREATE TABLE gate (
    gate_id    uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid        NOT NULL,
    action     text        NOT NULL,
    source     text        NOT NULL DEFAULT 'CLINICIAN',
    screen_id  uuid,
    said       text[]      NOT NULL DEFAULT '{}',
    reason     text        NOT NULL,
    opens_on   date,
    decided_by uuid        NOT NULL,
    decided_at timestamptz NOT NULL,
    CONSTRAINT gate_pk PRIMARY KEY (gate_id),
    CONSTRAINT gate_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT gate_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT gate_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id),
    CONSTRAINT gate_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account,
    CONSTRAINT gate_action_known CHECK (action IN ('EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY',
        'STAY_ACTIVE', 'OK_WITH_CAUTIONS', 'OK')),
    CONSTRAINT gate_source_known CHECK (source IN ('CLINICIAN', 'SCREEN', 'STOP')),
    CONSTRAINT gate_screen_only_from_a_screen CHECK ((source = 'SCREEN') = (screen_id IS NOT NULL)),
    CONSTRAINT gate_said_few CHECK (cardinality(said) <= 40),
    CONSTRAINT gate_reason_length CHECK (char_length(reason) <= 1000 AND (source <> 'CLINICIAN' OR reason <> '')),
    CONSTRAINT gate_opens_only_after_a_hold CHECK (opens_on IS NULL OR action = 'STAY_ACTIVE')
);

CREATE INDEX gate_patient_idx ON gate (patient_id, decided_at DESC);

ALTER TABLE gate ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY gate_visible ON gate
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON gate TO ${app_role};

-- A clinician clears alerts: who saw or spoke with the patient, how, when, what was found for each sign, what was advised, what may
-- be done from then on. Added, never changed. "asked": the questions put on that occasion, all answered with no.
CREATE TABLE clearance (
    clearance_id uuid        NOT NULL,
    clinic_id    uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    who          text        NOT NULL,
    reported_by  text,
    contact      text        NOT NULL,
    contact_at   timestamptz NOT NULL,
    mistake      boolean     NOT NULL,
    asked        text[]      NOT NULL,
    advice       text        NOT NULL,
    action       text        NOT NULL,
    cleared_by   uuid        NOT NULL,
    cleared_at   timestamptz NOT NULL,
    CONSTRAINT clearance_pk PRIMARY KEY (clearance_id),
    CONSTRAINT clearance_of_patient UNIQUE (clearance_id, patient_id),
    CONSTRAINT clearance_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT clearance_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT clearance_cleared_by_fk FOREIGN KEY (cleared_by) REFERENCES account,
    CONSTRAINT clearance_who_known CHECK (who IN ('MYSELF', 'EMERGENCY_DEPARTMENT', 'GP_OR_URGENT_CARE', 'COLLEAGUE')),
    CONSTRAINT clearance_reported_by_whom CHECK ((who = 'MYSELF') = (reported_by IS NULL)),
    CONSTRAINT clearance_reported_by_length CHECK (char_length(reported_by) BETWEEN 3 AND 200),
    CONSTRAINT clearance_contact_known CHECK (contact IN ('IN_PERSON', 'PHONE', 'VIDEO')),
    CONSTRAINT clearance_contact_before CHECK (contact_at <= cleared_at),
    CONSTRAINT clearance_mistake_asks_six CHECK (NOT mistake OR asked @> ARRAY['C1', 'C2', 'C3', 'C4', 'C5', 'N1']),
    CONSTRAINT clearance_asked_few CHECK (cardinality(asked) <= 40),
    CONSTRAINT clearance_advice_length CHECK (char_length(advice) BETWEEN 10 AND 1000),
    CONSTRAINT clearance_action_known CHECK (action IN ('EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY',
        'STAY_ACTIVE', 'OK_WITH_CAUTIONS', 'OK'))
);

CREATE INDEX clearance_patient_idx ON clearance (patient_id, cleared_at DESC);

ALTER TABLE clearance ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY clearance_visible ON clearance
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON clearance TO ${app_role};

-- What a clinician found on one thing that was said: the code of safety_alert.said, or the words of an alert that has none.
CREATE TABLE clearance_finding (
    clearance_id uuid    NOT NULL,
    place        integer NOT NULL,
    clinic_id    uuid    NOT NULL,
    patient_id   uuid    NOT NULL,
    said         text    NOT NULL,
    found        text    NOT NULL,
    CONSTRAINT clearance_finding_pk PRIMARY KEY (clearance_id, place),
    CONSTRAINT clearance_finding_once UNIQUE (clearance_id, said),
    CONSTRAINT clearance_finding_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT clearance_finding_clearance_fk FOREIGN KEY (clearance_id, patient_id) REFERENCES clearance (clearance_id, patient_id),
    CONSTRAINT clearance_finding_place_from_1 CHECK (place BETWEEN 1 AND 200),
    CONSTRAINT clearance_finding_said_length CHECK (char_length(said) BETWEEN 1 AND 1000),
    CONSTRAINT clearance_finding_found_length CHECK (char_length(found) BETWEEN 10 AND 1000)
);

CREATE INDEX clearance_finding_patient_idx ON clearance_finding (patient_id);

ALTER TABLE clearance_finding ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY clearance_finding_visible ON clearance_finding
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON clearance_finding TO ${app_role};

-- Something about a patient's safety that a physio must see: with an owner, a cause, and an end with a reason. Nobody owns it where
-- nobody ever treated the patient. "said" is what raised it, as facts, worded when read. An alert that was told to somebody at the clinic
-- says to whom and when; "mail" whether those who treat the patient could be told by mail. It ended by a clearance, or was taken back by
-- the patient within the minute.
CREATE TABLE safety_alert (
    alert_id      uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    patient_id    uuid        NOT NULL,
    owner_id      uuid,
    action        text        NOT NULL,
    cause         text        NOT NULL,
    details       text[]      NOT NULL,
    said          text[]      NOT NULL DEFAULT '{}',
    screen_id     uuid,
    raised_at     timestamptz NOT NULL,
    told_to       uuid,
    told_at       timestamptz,
    mail          text,
    mailed_at     timestamptz,
    seen_by       uuid,
    seen_at       timestamptz,
    closed_by     uuid,
    closed_at     timestamptz,
    closed_reason text,
    clearance_id  uuid,
    CONSTRAINT safety_alert_pk PRIMARY KEY (alert_id),
    CONSTRAINT safety_alert_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT safety_alert_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT safety_alert_owner_fk FOREIGN KEY (owner_id) REFERENCES account,
    CONSTRAINT safety_alert_told_to_fk FOREIGN KEY (told_to) REFERENCES account,
    CONSTRAINT safety_alert_seen_by_fk FOREIGN KEY (seen_by) REFERENCES account,
    CONSTRAINT safety_alert_closed_by_fk FOREIGN KEY (closed_by) REFERENCES account,
    CONSTRAINT safety_alert_screen_fk FOREIGN KEY (screen_id, patient_id) REFERENCES screen (screen_id, patient_id),
    CONSTRAINT safety_alert_clearance_fk FOREIGN KEY (clearance_id, patient_id) REFERENCES clearance (clearance_id, patient_id),
    CONSTRAINT safety_alert_action_known CHECK (action IN ('EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY')),
    CONSTRAINT safety_alert_cause_known CHECK (cause IN ('SCREEN', 'STOP')),
    CONSTRAINT safety_alert_said_few CHECK (cardinality(said) <= 40),
    CONSTRAINT safety_alert_told_whole CHECK ((told_to IS NULL) = (told_at IS NULL)),
    CONSTRAINT safety_alert_mail_known CHECK (mail IN ('SENT', 'PARTLY', 'FAILED', 'NO_SERVER')),
    CONSTRAINT safety_alert_mail_whole CHECK ((mail IS NULL) = (mailed_at IS NULL)),
    CONSTRAINT safety_alert_seen_whole CHECK ((seen_by IS NULL) = (seen_at IS NULL)),
    CONSTRAINT safety_alert_closed_whole CHECK ((closed_by IS NULL) = (closed_at IS NULL)
        AND (closed_by IS NULL) = (closed_reason IS NULL)),
    CONSTRAINT safety_alert_reason_length CHECK (char_length(closed_reason) BETWEEN 1 AND 1000),
    CONSTRAINT safety_alert_clearance_closes CHECK (clearance_id IS NULL OR closed_at IS NOT NULL)
);

CREATE INDEX safety_alert_open_idx ON safety_alert (patient_id, raised_at DESC) WHERE closed_at IS NULL;
CREATE INDEX safety_alert_patient_idx ON safety_alert (patient_id, raised_at DESC);

-- An alert of somebody whom nobody treats today, because nobody ever did or because everybody has left, is kept all the same. The
-- clinic's physios see that it is there, and one of them takes the patient on.

-- Asked by a physio about a patient of the own clinic; about anybody else it says nothing.
CREATE FUNCTION nobody_treats(patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app_role() = 'PHYSIO'
       AND EXISTS (SELECT FROM patient p WHERE p.patient_id = patient AND p.clinic_id = app_clinic_id())
       AND NOT EXISTS (SELECT FROM care_team t JOIN account a USING (account_id)
                        WHERE t.patient_id = patient AND t.role IN ('LEAD', 'SECOND', 'COVER') AND a.active AND a.role = 'PHYSIO'
                          AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()))
$$;

-- The name, of nobody else, and only while an alert is open.
CREATE FUNCTION name_of_whom_nobody_treats(patient uuid) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT p.name FROM patient p
     WHERE p.patient_id = patient AND nobody_treats(patient)
       AND EXISTS (SELECT FROM safety_alert s WHERE s.patient_id = patient AND s.closed_at IS NULL)
$$;

-- The part in which the asking physio may take the patient on: lead, unless a lead whose account is closed still stands there. No row
-- where there is nothing to take on.
CREATE FUNCTION part_to_take_on(patient uuid) RETURNS SETOF text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM care_team t WHERE t.patient_id = patient AND t.role = 'LEAD' AND t.valid_until IS NULL)
                THEN 'SECOND' ELSE 'LEAD' END
     WHERE name_of_whom_nobody_treats(patient) IS NOT NULL
       AND NOT EXISTS (SELECT FROM care_team t
                        WHERE t.patient_id = patient AND t.account_id = app_user_id() AND t.valid_until IS NULL)
$$;

-- As access has it, and for whom one takes on.
CREATE OR REPLACE FUNCTION may_add_to_care_team(patient uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT app_role() = 'PHYSIO'
       AND (patient IN (SELECT visible_patients())
            OR (EXISTS (SELECT FROM patient p WHERE p.patient_id = patient AND p.clinic_id = app_clinic_id())
                AND NOT EXISTS (SELECT FROM care_team t WHERE t.patient_id = patient))
            OR EXISTS (SELECT FROM part_to_take_on(patient)))
$$;

REVOKE ALL ON FUNCTION nobody_treats(uuid), name_of_whom_nobody_treats(uuid), part_to_take_on(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION nobody_treats(uuid), name_of_whom_nobody_treats(uuid), part_to_take_on(uuid) TO ${app_role};

ALTER TABLE safety_alert ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY safety_alert_visible ON safety_alert
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));
-- Named after "visible", so that it is asked about those only whom one does not treat.
CREATE POLICY safety_alert_without_care ON safety_alert FOR SELECT
    USING (closed_at IS NULL AND clinic_id = (SELECT app_clinic_id()) AND nobody_treats(patient_id));

GRANT SELECT, INSERT, UPDATE (mail, mailed_at, seen_by, seen_at, closed_by, closed_at, closed_reason, clearance_id)
    ON safety_alert TO ${app_role};

-- A call about an open alert, or why nobody was reached: kept, and clears nothing.
CREATE TABLE alert_note (
    note_id    uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    patient_id uuid        NOT NULL,
    note       text        NOT NULL,
    noted_by   uuid        NOT NULL,
    noted_at   timestamptz NOT NULL,
    CONSTRAINT alert_note_pk PRIMARY KEY (note_id),
    CONSTRAINT alert_note_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT alert_note_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT alert_note_noted_by_fk FOREIGN KEY (noted_by) REFERENCES account,
    CONSTRAINT alert_note_length CHECK (char_length(note) BETWEEN 1 AND 1000)
);

CREATE INDEX alert_note_patient_idx ON alert_note (patient_id, noted_at DESC);

ALTER TABLE alert_note ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY alert_note_visible ON alert_note
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON alert_note TO ${app_role};

-- A physio lets one patient do one exercise in spite of a caution, or takes that back. The newest row of an exercise counts.
CREATE TABLE exercise_approval (
    approval_id uuid        NOT NULL,
    clinic_id   uuid        NOT NULL,
    patient_id  uuid        NOT NULL,
    exercise_id text        NOT NULL,
    granted     boolean     NOT NULL,
    policy      text,
    reason      text        NOT NULL,
    decided_by  uuid        NOT NULL,
    decided_at  timestamptz NOT NULL,
    CONSTRAINT exercise_approval_pk PRIMARY KEY (approval_id),
    CONSTRAINT exercise_approval_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT exercise_approval_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT exercise_approval_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account,
    CONSTRAINT exercise_approval_exercise_length CHECK (char_length(exercise_id) BETWEEN 4 AND 60),
    CONSTRAINT exercise_approval_policy_known CHECK (policy IN ('X', 'S', 'M')),
    CONSTRAINT exercise_approval_reason_length CHECK (char_length(reason) BETWEEN 1 AND 400)
);

CREATE INDEX exercise_approval_patient_idx ON exercise_approval (patient_id, exercise_id, decided_at DESC);

ALTER TABLE exercise_approval ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_approval_visible ON exercise_approval
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON exercise_approval TO ${app_role};
