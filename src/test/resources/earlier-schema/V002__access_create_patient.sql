CREATE TABLE patient AS SELECT 'kept' AS name;
GRANT USAGE ON SCHEMA public TO ${app_role};
GRANT SELECT ON patient TO ${app_role};
