package org.steadyback.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.text.ContentFault;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A family file is read strictly: what is wrong is named with file and line, all of it at once. */
class FamilyFileTest {

    private static final String FILE = "library/en/leans.yaml";
    private static final String TEXT = """
            family: Leans
            kind: ladder
            section: Strengthening
            about: Leaning on a wall, then on a bench.

            exercises: # the easier one first
              - id: ZLE1
                name: Wall lean
                rung: 1
                level: 1
                core: yes
                directions: [neutral/stability, rotation]
                position: Standing, forearm on wall
                equipment: Wall
                dose: 2×5 each×8s · 1/day · 4/wk
                cue: Lean in one straight line.
                also called: [wall prop, standing lean]
                purpose: Wakes up your sides.
                works: Strengthens your side (obliques).
                get ready:
                  - Stand beside a wall.
                do:
                  - Lean in.
                  - Come back.
                breathe: Breathe freely.
                stop if: Stop if your shoulder hurts.
                mistakes:
                  - Bending in the middle. Stand tall instead.
                  - Holding your breath. Count aloud.
                no floor: not needed
                no kneeling: not needed
                no equipment: not needed
                cautions:
                  SH:M: Keep your elbow low.
                evidence: Not tested by itself. [OWE20]
                reviewed: 2026-11-25
                alt: A person leans on a wall.

              - id: ZLE2
                name: Bench lean
                rung: 2
                level: 2
                core: no
                directions: [neutral/stability]
                position: Hands and knees
                equipment: Gym ball
                dose: 5 min · 1/day · 4/wk
                cue: Stay long.
                also called: [bench prop, low lean]
                purpose: Asks more of your sides.
                works: Strengthens your trunk.
                get ready:
                  - Kneel down.
                do:
                  - Lean on.
                  - Push up.
                breathe: Breathe out as you push.
                stop if: Stop if your leg tingles.
                mistakes:
                  - Going too low. Go half way.
                  - Rushing. Take your time.
                no floor: ZLE1
                no kneeling: none
                no equipment: ZLE1
                evidence: Not tested either. [OWE20] [HAY21]
                reviewed: 2026-11-25
                alt: A person leans on a bench.
            """;

    @Test
    void readsEveryFieldOfAnExercise() {
        var read = read(TEXT);

        assertThat(read).hasSize(2);
        assertThat(read.getFirst())
                .isEqualTo(new ExerciseContent(
                        new ExerciseCard(
                                new ExerciseId("ZLE1"),
                                1,
                                "wall-lean",
                                "Wall lean",
                                "Lean in one straight line.",
                                Section.STRENGTHENING,
                                "Leans",
                                true,
                                1,
                                2,
                                1,
                                true,
                                List.of(Direction.NEUTRAL, Direction.ROTATION),
                                "Standing, forearm on wall",
                                "Wall",
                                new DefaultDose(2, 5, 8, true, null, 1, 4),
                                List.of(new Caution(Condition.SH, CautionPolicy.M)),
                                null,
                                null,
                                Language.ENGLISH),
                        "Leaning on a wall, then on a bench.",
                        "Wakes up your sides.",
                        "Strengthens your side (obliques).",
                        List.of("wall prop", "standing lean"),
                        new Steps(
                                List.of("Stand beside a wall."),
                                List.of("Lean in.", "Come back."),
                                "Breathe freely.",
                                "Stop if your shoulder hurts."),
                        List.of("Bending in the middle. Stand tall instead.", "Holding your breath. Count aloud."),
                        Map.of(
                                Hurdle.FLOOR,
                                new Sideways.NotNeeded(),
                                Hurdle.KNEELING,
                                new Sideways.NotNeeded(),
                                Hurdle.EQUIPMENT,
                                new Sideways.NotNeeded()),
                        Map.of(Condition.SH, "Keep your elbow low."),
                        "Not tested by itself. [OWE20]",
                        List.of("OWE20"),
                        java.time.LocalDate.of(2026, 11, 25),
                        "A person leans on a wall."));
        assertThat(read.getLast().sources()).containsExactly("OWE20", "HAY21");
        assertThat(read.getLast().instead()).containsExactly(new ExerciseId("ZLE1"));
        assertThat(read.getLast().sideways()).containsEntry(Hurdle.KNEELING, new Sideways.NoneFair());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // what stands there first | what is written instead, ¶ ends a line | line | what is said
                "family: Leans|family: Props|1|the file must be called library/en/props.yaml",
                "family: Leans¶||1|'family' is missing",
                "kind: ladder|kind: tree|2|kind: ladder or menu, not 'tree'",
                "section: Strengthening|section: Power|3|section: unknown section 'Power'",
                "about: Leaning|about:Leaning|4|no YAML: could not find expected ':'",
                "about: Leaning on a wall, then on a bench.¶||1|'about' is missing",
                "about: Leaning|abuot: Leaning|4|unknown field 'abuot'",
                "id: ZLE1|id: Wall|7|An exercise id is three capital letters",
                "    name: Wall lean¶||7|'name' is missing",
                "id: ZLE2|id: ZLE1|39|id ZLE1 is used twice",
                "name: Bench lean|name: Wall lean|39|address wall-lean is used twice",
                "rung: 1|rung: 2|41|rung 2 is used twice",
                "rung: 2|rung: 3|41|rung: a number from 1 to 2, not '3'",
                "level: 1|level: 6|10|level: a number from 1 to 5, not '6'",
                "level: 1|level: easy|10|not 'easy'",
                "core: yes|core: 1|11|yes or no, not '1'",
                "stability, rotation|stability, up|12|unknown direction 'up'",
                "stability, rotation|stability, neutral/stability|12|'neutral/stability' stands there twice",
                "2×5 each|0×5 each|15|dose out of bounds: sets must be 1 to 10, not 0",
                "8s · 1/day|8s · 9/day|15|dose out of bounds: bouts a day",
                "2×5 each|five|15|dose not understood",
                "wall prop, standing lean|wall prop|17|'also called' needs 2 to 6 entries, not 1",
                "wall prop, standing lean|lean, lean|17|'lean' stands there twice",
                "      - Stand beside a wall.|      []|20|'get ready' needs 1 to 3 entries, not 0",
                "    get ready:¶      - Stand beside a wall.¶||7|'get ready' is missing",
                "      - Lean in.¶||22|'do' needs 2 to 4 entries, not 1",
                "      - Lean in.¶|      - A.¶      - B.¶      - C.¶      - D.¶|22|'do' needs 2 to 4 entries, not 5",
                "    breathe: Breathe freely.¶||7|'breathe' is missing",
                "    stop if: Stop if your shoulder hurts.¶||7|'stop if' is missing",
                "      - Holding your breath. Count aloud.¶||27|'mistakes' needs 2 to 3 entries, not 1",
                "purpose: Wakes up your sides.|purpose: |18|'purpose' is empty",
                "purpose: Wakes up your sides.|purpose: Wakes up a weak back.|18|'weak back' frightens",
                "purpose: Wakes up your sides.|purpose: Wakes up your sides!|18|no exclamation marks",
                "purpose: Wakes up|purpose: Note: wakes up|18|no YAML: mapping values are not allowed here",
                "- Lean in.|- Lean in five times.|23|'five times' is a dose",
                "- Lean in.|- Lean in for 8 s.|23|'8' is a dose",
                "- Lean in.|- You must lean in.|23|'must' gives orders",
                "    no floor: not needed¶||7|'no floor' is missing",
                "no floor: ZLE1|no floor: not needed|62|'no floor' cannot be 'not needed': it starts Hands and knees",
                "no floor: ZLE1|no floor: ZLE2|62|'no floor' leads nowhere: ZLE2",
                "no floor: ZLE1|no floor: ZZZ9|62|'no floor' leads nowhere: ZZZ9",
                "no floor: ZLE1|no floor: perhaps|62|An exercise id is",
                "no kneeling: none|no kneeling: not needed|63|'no kneeling' cannot be 'not needed'",
                "no equipment: ZLE1|no equipment: not needed|64|'no equipment' cannot be 'not needed': it needs Gym ball",
                "no floor: not needed|no floor: ZLE2|30|ZLE2 does not keep the promise 'no floor': it starts Hands and knees",
                "no equipment: not needed|no equipment: ZLE2|32|ZLE2 does not keep the promise 'no equipment': it needs Gym ball",
                "level: 2|level: 3|62|ZLE1 is of another section, or more than one level away",
                "SH:M:|QQ:M:|34|unknown Condition 'QQ'",
                "SH:M:|SH:L:|34|unknown CautionPolicy 'L'",
                "SH:M:|SH:|34|a caution is written like OP:M",
                "SH:M: Keep your elbow low.|SH:M:|34|'SH:M' is empty",
                "SH:M: Keep your elbow low.|SH:M Keep your elbow low.|33|here stand fields",
                "SH:M: Keep|SH:S: Twice.¶      SH:M: Keep|35|two cautions for shoulder trouble",
                "SH:M: Keep|SH:M: Twice.¶      SH:M: Keep|35|'SH:M' stands there twice",
                "by itself. [OWE20]|by itself.|35|names no source",
                "by itself. [OWE20]|by itself. [ABC99]|35|unknown source [ABC99]",
                "reviewed: 2026-11-25|reviewed: yesterday|36|a day is written",
                "    alt: A person leans on a wall.¶||7|'alt' is missing",
                "alt: A person leans on a wall.|picture: none|37|unknown field 'picture'",
                "rung: 1|rung: 1¶    rung: 1|10|'rung' stands there twice",
                "rung: 1| rung: 1|9|no YAML: "
            })
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, int line, String said) {
        var find = right.replace('¶', '\n');
        assertThat(TEXT).contains(find);
        var at = TEXT.indexOf(find);
        var broken = TEXT.substring(0, at)
                + (wrong == null ? "" : wrong.replace('¶', '\n'))
                + TEXT.substring(at + find.length());

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(broken))
                .withMessageContaining(FILE + " line " + line + ": ")
                .withMessageContaining(said);
    }

    @Test
    void saysAllFaultsAtOnce() {
        var broken = TEXT.replace("core: yes", "core: so").replace("core: no", "core: so");

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(broken))
                .withMessage(
                        FILE + " line 11: core: yes or no, not 'so'\n" + FILE + " line 43: core: yes or no, not 'so'");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(TEXT.replace("Wakes up your sides.", "a".repeat(201))))
                .withMessageContaining("line 18: purpose: must have 1 to 200 characters, not 201");
    }

    @Test
    void refusesTheSameExerciseInTwoFiles() {
        var files = new TreeMap<>(Map.of(FILE, TEXT));
        files.put("library/en/props.yaml", TEXT.replace("Leans", "Props"));

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> LibraryFiles.read(files, Set.of("OWE20", "HAY21")))
                .withMessageContaining("library/en/props.yaml line 7: id ZLE1 is used twice");
    }

    @Test
    void aSourceHasAKeyAndAReference() {
        assertThat(sources("OWE20: Owen 2020").reference("OWE20")).hasValue("Owen 2020");
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> sources("OWE20: Owen\nHayden: 2021"))
                .withMessageStartingWith("library/sources.yaml line 2: Hayden: a source is named");
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> sources("OWE20: Owen\nOWE20: Owen"))
                .withMessageStartingWith("library/sources.yaml line 2: 'OWE20' stands there twice");
    }

    private static EvidenceSources sources(String text) {
        return EvidenceSources.read(Entry.of("library/sources.yaml", text));
    }

    private static List<ExerciseContent> read(String text) {
        return LibraryFiles.read(new TreeMap<>(Map.of(FILE, text)), Set.of("OWE20", "HAY21"));
    }
}
