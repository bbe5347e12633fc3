-- As the first snapshots numbered and named theirs; what it makes does not matter.
CREATE TABLE clinic (name text);
