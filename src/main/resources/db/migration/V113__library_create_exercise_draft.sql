-- What a physio has half written of an exercise. For its author alone, whatever a statement asks for; no patient is in it.
CREATE TABLE exercise_draft (
    account_id  uuid        NOT NULL,
    kind        text        NOT NULL,
    slug        text        NOT NULL,
    version     integer     NOT NULL,
    name        text        NOT NULL,
    draft       jsonb       NOT NULL,
    media_id    uuid,
    kept_at     timestamptz NOT NULL,
    CONSTRAINT exercise_draft_pk PRIMARY KEY (account_id, kind, slug),
    CONSTRAINT exercise_draft_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT exercise_draft_media_fk FOREIGN KEY (media_id) REFERENCES media,
    CONSTRAINT exercise_draft_kind_known CHECK (kind IN ('NEW', 'COPY', 'CHANGE')),
    CONSTRAINT exercise_draft_of_an_exercise CHECK ((kind = 'NEW') = (slug = '')),
    CONSTRAINT exercise_draft_lengths CHECK (char_length(slug) <= 200 AND char_length(name) <= 1000 AND pg_column_size(draft) <= 65536)
);

CREATE INDEX exercise_draft_media_idx ON exercise_draft (media_id) WHERE media_id IS NOT NULL;

ALTER TABLE exercise_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE exercise_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY exercise_draft_own ON exercise_draft
    USING (account_id = app_user_id())
    WITH CHECK (account_id = app_user_id());

GRANT SELECT, INSERT, UPDATE, DELETE ON exercise_draft TO ${app_role};
