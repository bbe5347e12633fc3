-- One-time links. Only the SHA-256 of the token is kept.
CREATE TABLE invite (
    invite_id  uuid        NOT NULL,
    clinic_id  uuid        NOT NULL,
    account_id uuid        NOT NULL,
    token_hash bytea       NOT NULL,
    made_by    uuid        NOT NULL,
    made_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT invite_pk PRIMARY KEY (invite_id),
    CONSTRAINT invite_clinic_fk FOREIGN KEY (clinic_id) REFERENCES clinic,
    CONSTRAINT invite_account_fk FOREIGN KEY (account_id) REFERENCES account,
    CONSTRAINT invite_made_by_fk FOREIGN KEY (made_by) REFERENCES account,
    CONSTRAINT invite_token_unique UNIQUE (token_hash),
    CONSTRAINT invite_token_is_sha_256 CHECK (octet_length(token_hash) = 32),
    CONSTRAINT invite_period_in_order CHECK (expires_at > made_at)
);

CREATE INDEX invite_account_idx ON invite (account_id);

GRANT SELECT, INSERT, UPDATE ON invite TO ${app_role};
