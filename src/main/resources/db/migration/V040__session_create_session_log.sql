-- What was done, when, and how it felt. The id is the client's, unique per patient; a correction is a new row.
CREATE TABLE session_log (
    patient_id    uuid        NOT NULL,
    session_id    uuid        NOT NULL,
    clinic_id     uuid        NOT NULL,
    day           date        NOT NULL,
    started_at    timestamptz NOT NULL,
    ended_at      timestamptz NOT NULL,
    zone          text        NOT NULL,
    received_at   timestamptz NOT NULL,
    kind          text        NOT NULL,
    source        text        NOT NULL,
    recorded_by   uuid        NOT NULL,
    planned_date  date,
    planned_bout  integer,
    corrects      uuid,
    pain_before   integer,
    pain_peak     integer,
    pain_after    integer,
    leg_pain      integer,
    effort        integer,
    mood          integer,
    stop_symptoms text[]      NOT NULL,
    note          text        NOT NULL,
    flags         text[]      NOT NULL,
    guidance      text        NOT NULL,
    body_digest   bytea       NOT NULL,
    CONSTRAINT session_log_pk PRIMARY KEY (patient_id, session_id),
    CONSTRAINT session_log_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT session_log_patient_fk FOREIGN KEY (patient_id) REFERENCES patient,
    CONSTRAINT session_log_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES account,
    CONSTRAINT session_log_corrects_fk FOREIGN KEY (patient_id, corrects) REFERENCES session_log (patient_id, session_id),
    CONSTRAINT session_log_corrects_another CHECK (corrects <> session_id),
    CONSTRAINT session_log_times_in_order CHECK (ended_at >= started_at),
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
    CONSTRAINT session_log_stop_symptoms_known CHECK (stop_symptoms <@ ARRAY['red_flag', 'leg_further_down', 'new_numbness',
        'new_weakness', 'chest_pain', 'faint', 'fall_injury', 'breathless', 'pregnancy_sign']),
    CONSTRAINT session_log_note_length CHECK (char_length(note) <= 2000),
    CONSTRAINT session_log_flags_known CHECK (flags <@ ARRAY['unplanned', 'late', 'replacedVersion', 'whileStopped', 'clockDoubtful']),
    CONSTRAINT session_log_guidance_known CHECK (guidance IN ('CARRY_ON', 'STOP_AND_CONTACT')),
    CONSTRAINT session_log_digest_is_sha_256 CHECK (octet_length(body_digest) = 32)
);

CREATE INDEX session_log_day_idx ON session_log (patient_id, day);
CREATE UNIQUE INDEX session_log_corrected_once ON session_log (patient_id, corrects) WHERE corrects IS NOT NULL;

CREATE TABLE session_item (
    patient_id          uuid      NOT NULL,
    session_id          uuid      NOT NULL,
    place               integer   NOT NULL,
    clinic_id           uuid      NOT NULL,
    day                 date      NOT NULL,
    prescription_id     uuid      NOT NULL,
    prescription_number integer   NOT NULL,
    side                text,
    done                integer[] NOT NULL,
    skipped_because     text,
    pain_peak           integer,
    effort              integer,
    CONSTRAINT session_item_pk PRIMARY KEY (patient_id, session_id, place),
    CONSTRAINT session_item_session_fk FOREIGN KEY (patient_id, session_id) REFERENCES session_log,
    CONSTRAINT session_item_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT session_item_prescription_fk FOREIGN KEY (prescription_id, patient_id)
        REFERENCES prescription (prescription_id, patient_id),
    CONSTRAINT session_item_version_fk FOREIGN KEY (prescription_id, prescription_number) REFERENCES prescription_version,
    CONSTRAINT session_item_side_known CHECK (side IN ('LEFT', 'RIGHT')),
    CONSTRAINT session_item_done_in_range CHECK (0 <= ALL (done) AND 1000 >= ALL (done) AND cardinality(done) <= 20
        AND array_position(done, NULL) IS NULL),
    CONSTRAINT session_item_skip_known CHECK (skipped_because IN ('HURTS', 'TOO_HARD', 'TOO_EASY', 'DONT_UNDERSTAND', 'NO_TIME',
        'NO_ROOM_OR_EQUIPMENT', 'OTHER')),
    CONSTRAINT session_item_pain_peak_in_range CHECK (pain_peak BETWEEN 0 AND 10),
    CONSTRAINT session_item_effort_in_range CHECK (effort BETWEEN 0 AND 10)
);

CREATE INDEX session_item_day_idx ON session_item (patient_id, day);

ALTER TABLE session_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_log FORCE ROW LEVEL SECURITY;
CREATE POLICY session_log_visible ON session_log
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

ALTER TABLE session_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE session_item FORCE ROW LEVEL SECURITY;
CREATE POLICY session_item_visible ON session_item
    USING (patient_id = ANY (ARRAY(SELECT visible_patients())))
    WITH CHECK (clinic_id = app_clinic_id() AND patient_id = ANY (ARRAY(SELECT visible_patients())));

GRANT SELECT, INSERT ON session_log TO ${app_role};
GRANT SELECT, INSERT ON session_item TO ${app_role};
