-- The exercises a physio likes to have at hand. A mark of an account, not of a patient.
CREATE TABLE exercise_favourite (
    account_id  uuid        NOT NULL,
    exercise_id text        NOT NULL,
    marked_at   timestamptz NOT NULL,
    CONSTRAINT exercise_favourite_pk PRIMARY KEY (account_id, exercise_id),
    CONSTRAINT exercise_favourite_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT exercise_favourite_exercise_id_length CHECK (char_length(exercise_id) BETWEEN 1 AND 60)
);

-- Nobody sees or changes another's marks, whatever a statement asks for.
ALTER TABLE exercise_favourite ENABLE ROW LEVEL SECURITY;
ALTER TABLE exercise_favourite FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_favourite_own ON exercise_favourite
    USING (account_id = app_user_id())
    WITH CHECK (account_id = app_user_id());

GRANT SELECT, INSERT, DELETE ON exercise_favourite TO ${app_role};
