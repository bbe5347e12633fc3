-- The choices an exercise fits, as bits of one number: a search compares five thousand numbers in the time of some hundred lists
-- of words. The database keeps it itself; which bit means what stands here and in FacetBits, and FacetBitsDatabaseTest compares.
SET lock_timeout = '500ms';

-- A word without a bit would drop a caution from the search without a sound: rather no exercise.
CREATE FUNCTION exercise_bits(its text[], known text[], first_bit integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    bits bigint := 0;
    word text;
BEGIN
    FOREACH word IN ARRAY its LOOP
        IF array_position(known, word) IS NULL THEN
            RAISE EXCEPTION 'exercise_bits knows no bit for %', word;
        END IF;
        bits := bits | (1::bigint << (first_bit + array_position(known, word) - 1));
    END LOOP;
    RETURN bits;
END $$;

CREATE FUNCTION exercise_facets(section text, level integer, directions text[], positions text[], on_floor boolean, cautions text[])
    RETURNS bigint LANGUAGE sql IMMUTABLE AS $$
    SELECT exercise_bits(ARRAY[section], ARRAY['MOVEMENT_OR_STRETCHING', 'STRENGTHENING', 'PHYSICAL_FITNESS'], 0)
         | exercise_bits(ARRAY[level::text], ARRAY['1', '2', '3', '4', '5'], 3)
         | exercise_bits(directions, ARRAY['FLEXION', 'EXTENSION', 'LATERAL_FLEXION', 'ROTATION', 'NEUTRAL', 'GENERAL'], 8)
         | exercise_bits(positions, ARRAY['LYING', 'SITTING', 'STANDING', 'KNEELING', 'OTHER'], 14)
         | CASE WHEN on_floor THEN 1::bigint << 19 ELSE 0 END
         | exercise_bits(cautions, ARRAY[
               'AS:X', 'AS:S', 'AS:M', 'DB:X', 'DB:S', 'DB:M', 'OP:X', 'OP:S', 'OP:M', 'PR:X', 'PR:S', 'PR:M',
               'SL:X', 'SL:S', 'SL:M', 'ST:X', 'ST:S', 'ST:M', 'HT:X', 'HT:S', 'HT:M', 'HI:X', 'HI:S', 'HI:M',
               'KN:X', 'KN:S', 'KN:M', 'SH:X', 'SH:S', 'SH:M', 'WR:X', 'WR:S', 'WR:M', 'BA:X', 'BA:S', 'BA:M'], 20)
$$;

ALTER TABLE exercise ADD COLUMN facets bigint;

CREATE FUNCTION exercise_keep_facets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.facets := exercise_facets(NEW.section, NEW.level, NEW.directions, NEW.positions, NEW.on_floor, NEW.cautions);
    RETURN NEW;
END $$;

-- Versions from before V015 have no positions, and are not offered any more.
CREATE TRIGGER exercise_facets_kept BEFORE INSERT ON exercise
    FOR EACH ROW WHEN (NEW.positions IS NOT NULL) EXECUTE FUNCTION exercise_keep_facets();

UPDATE exercise
   SET facets = exercise_facets(section, level, directions, positions, on_floor, cautions)
 WHERE positions IS NOT NULL;
