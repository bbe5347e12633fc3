-- One table, so that a test sees who owns what a migration makes.
CREATE TABLE note (words text);
