-- What the patient did, and how it felt: sessions, the next mornings, the times of the day.

-- What was done, when, and how it felt. The id is the client's, unique per patient; a correction is a new row.
-- A clock that is wrong is set right by when the entry was sent; what it said is kept (said_started_at, said_ended_at). "said" is what
-- was said of each sign, with the answer to its one question, as "sign faint NO"; stop_symptoms the names of those that are a stop:
-- something else that has passed stands in "said" only. advice is the page that followed, told_decisions what the answer told of, in that
-- order, so that a repeat is answered with the same.
CREATE TABLE session_log (
    patient_id      uuid        NOT NULL,
    session_id      uuid        NOT NULL,
    clinic_id       uuid        NOT NULL,
    day             date        NOT NULL,
    started_at      timestamptz NOT NULL,
    ended_at        timestamptz NOT NULL,
    zone            text        NOT NULL,
    said_started_at timestamptz,
    said_ended_at   timestamptz,
    sent_at         timestamptz,
    received_at     timestamptz NOT NULL,
    kind            text        NOT NULL,
    source          text        NOT NULL,
    recorded_by     uuid        NOT NULL,
    planned_date    date,
    planned_bout    integer,
    corrects        uuid,
    pain_before     integer,
    pain_peak       integer,
    pain_after      integer,
    leg_pain        integer,
    effort          integer,
    mood            integer,
    stop_symptoms   text[]      NOT NULL,
    said            text[]      NOT NULL DEFAULT '{}',
    note            text        NOT NULL,
    flags           text[]      NOT NULL,
    guidance        text        NOT NULL,
    advice          text,
    told_decisions  uuid[]      NOT NULL DEFAULT '{}',
    body_digest     bytea       NOT NULL,
    CONSTRAINT session_log_pk PRIMARY KEY (patient_id, session_id),
    CONSTRAINT session_log_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT session_log_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT session_log_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES account,
    CONSTRAINT session_log_corrects_fk FOREIGN KEY (patient_id, corrects) REFERENCES session_log (patient_id, session_id),
    CONSTRAINT session_log_corrects_another CHECK (corrects <> session_id),
    CONSTRAINT session_log_times_in_order CHECK (ended_at >= started_at),
    CONSTRAINT session_log_said_whole CHECK ((said_started_at IS NULL) = (said_ended_at IS NULL)),
    CONSTRAINT session_log_said_with_sent_at CHECK (said_started_at IS NULL OR sent_at IS NOT NULL),
    CONSTRAINT session_log_kind_known CHECK (kind IN ('USUAL', 'SHORT', 'TRIAL', 'FLARE')),
    CONSTRAINT session_log_source_known CHECK (source IN ('PLAYER', 'CLINIC', 'PAPER', 'RECALLED')),
    CONSTRAINT session_log_planned_whole CHECK ((planned_date IS NULL) = (planned_bout IS NULL)),
    CONSTRAINT session_log_planned_bout_in_range CHECK (planned_bout BETWEEN 1 AND 20),
    CONSTRAINT session_log_pain_before_in_range CHECK (pain_before BETWEEN 0 AND 10),
    CONSTRAINT session_log_pain_peak_in_range CHECK (pain_peak BETWEEN 0 AND 10),
    CONSTRAINT session_log_pain_after_in_range CHECK (pain_after BETWEEN 0 AND 10),
    CONSTRAINT session_log_leg_pain_in_range CHECK (leg_pain BETWEEN 0 AND 10),
    CONSTRAINT session_log_effort_in_range CHECK (effort BETWEEN 0 AND 10),
    CONSTRAINT session_log_mood_in_range CHECK (mood BETWEEN 0 AND 10),
    CONSTRAINT session_log_stop_symptoms_known CHECK (stop_symptoms <@ ARRAY['red_flag', 'chest_pain', 'sudden_severe', 'breathless',
        'faint', 'new_weakness', 'new_numbness', 'leg_further_down', 'fall_injury', 'pregnancy_sign', 'something_else']),
    CONSTRAINT session_log_said_few CHECK (cardinality(said) <= 20),
    CONSTRAINT session_log_said_are_signs
        CHECK (said = '{}' OR array_to_string(said, ',') ~ '^sign [a-z_]+( [A-Z0-9_]+)*(,sign [a-z_]+( [A-Z0-9_]+)*)*$'),
    CONSTRAINT session_log_note_length CHECK (char_length(note) <= 2000),
    CONSTRAINT session_log_flags_known CHECK (flags <@ ARRAY['unplanned', 'late', 'replacedVersion', 'whileStopped', 'clockDoubtful']),
    CONSTRAINT session_log_guidance_known CHECK (guidance IN ('CARRY_ON', 'STOP_AND_CONTACT')),
    CONSTRAINT session_log_advice_known
        CHECK (advice IN ('EMERGENCY_GO', 'EMERGENCY_RING', 'SAME_DAY', 'MATERNITY', 'CLINICIAN_FIRST', 'NO_STOP')),
    CONSTRAINT session_log_advice_for_what_was_said CHECK ((advice IS NULL) = (said = '{}')),
    CONSTRAINT session_log_advice_of_a_stop CHECK (advice IS NULL OR (advice = 'NO_STOP') = (stop_symptoms = '{}')),
    CONSTRAINT session_log_told_few CHECK (cardinality(told_decisions) <= 100),
    CONSTRAINT session_log_digest_is_sha_256 CHECK (octet_length(body_digest) = 32)
);

CREATE INDEX session_log_day_idx ON session_log (patient_id, day);
CREATE UNIQUE INDEX session_log_corrected_once ON session_log (patient_id, corrects) WHERE corrects IS NOT NULL;

ALTER TABLE session_log ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY session_log_visible ON session_log
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON session_log TO ${app_role};

-- What was done of one thing that was asked: by which version, and what was asked, where an alternative was taken.
CREATE TABLE session_item (
    patient_id              uuid      NOT NULL,
    session_id              uuid      NOT NULL,
    place                   integer   NOT NULL,
    clinic_id               uuid      NOT NULL,
    day                     date      NOT NULL,
    prescription_id         uuid      NOT NULL,
    prescription_number     integer   NOT NULL,
    instead_of_prescription uuid,
    instead_of_number       integer,
    side                    text,
    done                    integer[] NOT NULL,
    skipped_because         text,
    pain_peak               integer,
    effort                  integer,
    CONSTRAINT session_item_pk PRIMARY KEY (patient_id, session_id, place),
    CONSTRAINT session_item_session_fk FOREIGN KEY (patient_id, session_id) REFERENCES session_log,
    CONSTRAINT session_item_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT session_item_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT session_item_version_fk FOREIGN KEY (prescription_id, prescription_number) REFERENCES prescription_version,
    CONSTRAINT session_item_instead_of_own_fk FOREIGN KEY (instead_of_prescription, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT session_item_instead_of_version_fk FOREIGN KEY (instead_of_prescription, instead_of_number)
        REFERENCES prescription_version,
    CONSTRAINT session_item_instead_of_whole CHECK ((instead_of_prescription IS NULL) = (instead_of_number IS NULL)),
    CONSTRAINT session_item_side_known CHECK (side IN ('LEFT', 'RIGHT')),
    CONSTRAINT session_item_done_in_range CHECK (0 <= ALL (done) AND 1000 >= ALL (done) AND cardinality(done) <= 20
        AND array_position(done, NULL) IS NULL),
    CONSTRAINT session_item_skip_known CHECK (skipped_because IN ('HURTS', 'TOO_HARD', 'TOO_EASY', 'DONT_UNDERSTAND', 'NO_TIME',
        'NO_ROOM_OR_EQUIPMENT', 'OTHER')),
    CONSTRAINT session_item_pain_peak_in_range CHECK (pain_peak BETWEEN 0 AND 10),
    CONSTRAINT session_item_effort_in_range CHECK (effort BETWEEN 0 AND 10)
);

CREATE INDEX session_item_day_idx ON session_item (patient_id, day);

ALTER TABLE session_item ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY session_item_visible ON session_item
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON session_item TO ${app_role};

-- How the back was the next morning. A second answer for a date is a new row; the one that was given last counts, not the one that came
-- in last. answered_at null: the page did not tell, so its arrival counts. What a wrong clock said is kept beside what it was set
-- right to.
CREATE TABLE morning_answer (
    patient_id       uuid        NOT NULL,
    morning_id       uuid        NOT NULL,
    clinic_id        uuid        NOT NULL,
    date             date        NOT NULL,
    pain             integer     NOT NULL,
    zone             text        NOT NULL,
    recalled         boolean     NOT NULL,
    answered_at      timestamptz,
    said_answered_at timestamptz,
    sent_at          timestamptz,
    recorded_by      uuid        NOT NULL,
    received_at      timestamptz NOT NULL,
    body_digest      bytea       NOT NULL,
    CONSTRAINT morning_answer_pk PRIMARY KEY (patient_id, morning_id),
    CONSTRAINT morning_answer_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT morning_answer_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT morning_answer_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES account,
    CONSTRAINT morning_answer_pain_in_range CHECK (pain BETWEEN 0 AND 10),
    CONSTRAINT morning_answer_said_with_sent_at
        CHECK (said_answered_at IS NULL OR sent_at IS NOT NULL AND answered_at IS NOT NULL),
    CONSTRAINT morning_answer_digest_is_sha_256 CHECK (octet_length(body_digest) = 32)
);

CREATE INDEX morning_answer_date_idx ON morning_answer (patient_id, date);

ALTER TABLE morning_answer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY morning_answer_visible ON morning_answer
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON morning_answer TO ${app_role};

-- When a patient likes to do the day's bouts, by the clock at home. Added, never changed; of each number of bouts the newest counts.
CREATE TABLE bout_time (
    bout_time_id uuid        NOT NULL,
    clinic_id    uuid        NOT NULL,
    patient_id   uuid        NOT NULL,
    waking_from  time        NOT NULL,
    waking_to    time        NOT NULL,
    times        time[]      NOT NULL,
    set_by       uuid        NOT NULL,
    set_at       timestamptz NOT NULL,
    CONSTRAINT bout_time_pk PRIMARY KEY (bout_time_id),
    CONSTRAINT bout_time_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT bout_time_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT bout_time_set_by_fk FOREIGN KEY (set_by) REFERENCES account,
    CONSTRAINT bout_time_day_long_enough CHECK (waking_to - waking_from >= interval '4 hours'),
    CONSTRAINT bout_time_within_the_day CHECK (waking_from <= ALL (times) AND waking_to >= ALL (times)),
    CONSTRAINT bout_time_few CHECK (cardinality(times) <= 8 AND array_position(times, NULL) IS NULL)
);

CREATE INDEX bout_time_patient_idx ON bout_time (patient_id, set_at);

ALTER TABLE bout_time ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY bout_time_visible ON bout_time
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON bout_time TO ${app_role};
