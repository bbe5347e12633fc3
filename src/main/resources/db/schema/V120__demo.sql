-- Whether the demo clinic was made to its end: half a clinic must not be taken for a whole one.
CREATE TABLE demo_run (
    started_at  timestamptz NOT NULL,
    finished_at timestamptz,
    CONSTRAINT demo_run_pk PRIMARY KEY (started_at),
    CONSTRAINT demo_run_period_in_order CHECK (finished_at >= started_at)
);

GRANT SELECT, INSERT, UPDATE ON demo_run TO ${app_role};

COMMENT ON TABLE demo_run IS 'Whether the demo clinic was made: no person';
