-- The two roles of a Steadyback database and what they may do; run once, as a superuser, in the database "steadyback".
-- Used by the embedded database and, through docker-compose.yml, by the official PostgreSQL image: keep it plain SQL.
-- The owner migrates. The application's role owns nothing, so row-level security holds for it; its grants are in the migrations.
\getenv owner_password STEADYBACK_OWNER_PASSWORD
\getenv app_password STEADYBACK_APP_PASSWORD

CREATE ROLE steadyback_owner LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'owner_password';
CREATE ROLE steadyback_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD :'app_password';

ALTER DATABASE steadyback OWNER TO steadyback_owner;
REVOKE ALL ON DATABASE steadyback FROM PUBLIC;
GRANT CONNECT ON DATABASE steadyback TO steadyback_app;

ALTER SCHEMA public OWNER TO steadyback_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
