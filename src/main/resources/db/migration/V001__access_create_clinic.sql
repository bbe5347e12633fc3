-- The tenant. Names the numbers that a patient calls in an emergency.
CREATE TABLE clinic (
    clinic_id        uuid        NOT NULL,
    name             text        NOT NULL,
    country          text        NOT NULL,
    zone             text        NOT NULL,
    emergency_number text        NOT NULL,
    urgent_number    text,
    created_at       timestamptz NOT NULL,
    version          bigint      NOT NULL,
    CONSTRAINT clinic_pk PRIMARY KEY (clinic_id),
    CONSTRAINT clinic_name_length CHECK (char_length(name) BETWEEN 1 AND 120),
    CONSTRAINT clinic_country_is_iso_3166 CHECK (country ~ '^[A-Z]{2}$'),
    CONSTRAINT clinic_zone_length CHECK (char_length(zone) BETWEEN 1 AND 60),
    CONSTRAINT clinic_emergency_number_length CHECK (char_length(emergency_number) BETWEEN 2 AND 30),
    CONSTRAINT clinic_urgent_number_length CHECK (char_length(urgent_number) BETWEEN 2 AND 30)
);

GRANT USAGE ON SCHEMA public TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON clinic TO ${app_role};
