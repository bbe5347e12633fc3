package org.steadyback.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A family file is read strictly: what is wrong is named with file and line, all of it at once. */
class FamilyFileTest {

    private static final String FILE = "library/leans.txt";
    private static final String TEXT = """
            # Leans
            kind: ladder
            section: Strengthening
            about: Leaning on a wall, then on a bench.

            // the easier one
            ## ZLE1 Wall lean
            rung: 1
            level: 1
            core: yes
            directions: neutral/stability, rotation
            position: Standing, forearm on wall
            equipment: Wall
            dose: 2×5 each×8s · 1/day · 4/wk
            cue: Lean in one straight line.
            also called: wall prop, standing lean
            purpose: Wakes up your sides.
            works: Strengthens your side (obliques).
            get ready: Stand beside a wall.
            do: Lean in.
            do: Come back.
            breathe: Breathe freely.
            stop if: Stop if your shoulder hurts.
            mistake: Bending in the middle. Stand tall instead.
            mistake: Holding your breath. Count aloud.
            no floor: -
            no kneeling: -
            no equipment: -
            caution: SH:M Keep your elbow low.
            evidence: Not tested by itself. [OWE20]
            reviewed: 2026-11-25
            alt: A person leans on a wall.

            ## ZLE2 Bench lean
            rung: 2
            level: 2
            core: no
            directions: neutral/stability
            position: Hands and knees
            equipment: Gym ball
            dose: 5 min · 1/day · 4/wk
            cue: Stay long.
            also called: bench prop, low lean
            purpose: Asks more of your sides.
            works: Strengthens your trunk.
            get ready: Kneel down.
            do: Lean on.
            do: Push up.
            breathe: Breathe out as you push.
            stop if: Stop if your leg tingles.
            mistake: Going too low. Go half way.
            mistake: Rushing. Take your time.
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
                                null),
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
            value = {
                // what stands there first | what is written instead, ¶ ends a line | line | what is said
                "# Leans|# Props|1|the file must be called library/props.txt",
                "# Leans|Leans|1|a family begins with",
                "kind: ladder|kind: tree|2|ladder or menu, not 'tree'",
                "section: Strengthening|section: Power|3|unknown section 'Power'",
                "about: Leaning|about:Leaning|4|a line is written 'key: value'",
                "about: Leaning on a wall, then on a bench.¶||1|'about' is missing",
                "## ZLE1 Wall lean|## Wall lean|7|an exercise begins with its id",
                "## ZLE1 Wall lean|## ZLE1|7|the name is missing",
                "## ZLE2|## ZLE1|34|the id ZLE1 is used twice",
                "ZLE2 Bench lean|ZLE2 Wall lean|34|the address wall-lean is used twice",
                "## ZLE2 Bench lean|# Bench lean|34|a file holds one family",
                "## ZLE2|### ZLE2|34|a heading is",
                "rung: 1|rung: 2|35|rung 2 is used twice",
                "rung: 2|rung: 3|35|rung: a number from 1 to 2, not '3'",
                "level: 1|level: 6|9|level: a number from 1 to 5, not '6'",
                "level: 1|level: easy|9|not 'easy'",
                "core: yes|core: 1|10|yes or no, not '1'",
                "stability, rotation|stability, up|11|unknown direction 'up'",
                "stability, rotation|stability, neutral/stability|11|a direction is named twice",
                "2×5 each|0×5 each|14|dose out of bounds: sets must be 1 to 10, not 0",
                "8s · 1/day|8s · 9/day|14|dose out of bounds: bouts a day",
                "2×5 each|five|14|dose not understood",
                "wall prop, standing lean|wall prop|16|2 to 6 different names",
                "wall prop, standing lean|lean, lean|16|2 to 6 different names",
                "get ready: Stand beside a wall.¶||7|'get ready' is missing",
                "do: Lean in.¶||7|'do' needs 2 to 4 lines, not 1",
                "do: Lean in.¶|do: A.¶do: B.¶do: C.¶do: D.¶|24|'do' needs 2 to 4 lines, not 5",
                "breathe: Breathe freely.¶||7|'breathe' is missing",
                "stop if: Stop if your shoulder hurts.¶||7|'stop if' is missing",
                "mistake: Holding your breath. Count aloud.¶||7|'mistake' needs 2 to 3 lines, not 1",
                "purpose: Wakes up your sides.|purpose: |17|a line is written",
                "purpose: Wakes up your sides.|purpose: Wakes up a weak back.|17|'weak back' frightens",
                "purpose: Wakes up your sides.|purpose: Wakes up your sides!|17|no exclamation marks",
                "do: Lean in.|do: Lean in five times.|20|'five times' is a dose",
                "do: Lean in.|do: Lean in for 8 s.|20|'8' is a dose",
                "do: Lean in.|do: You must lean in.|20|'must' gives orders",
                "no floor: -¶||7|'no floor' is missing",
                "no floor: ZLE1|no floor: -|53|'no floor' cannot be '-': it starts Hands and knees",
                "no floor: ZLE1|no floor: ZLE2|53|'no floor' leads nowhere: ZLE2",
                "no floor: ZLE1|no floor: ZZZ9|53|'no floor' leads nowhere: ZZZ9",
                "no floor: ZLE1|no floor: perhaps|53|An exercise id is",
                "no kneeling: none|no kneeling: -|54|'no kneeling' cannot be '-'",
                "no equipment: ZLE1|no equipment: -|55|'no equipment' cannot be '-': it needs Gym ball",
                "no floor: -|no floor: ZLE2|26|ZLE2 does not keep the promise 'no floor': it starts Hands and knees",
                "no equipment: -|no equipment: ZLE2|28|ZLE2 does not keep the promise 'no equipment': it needs Gym ball",
                "level: 2|level: 3|53|ZLE1 is of another section, or more than one level away",
                "caution: SH:M|caution: QQ:M|29|unknown Condition 'QQ'",
                "caution: SH:M|caution: SH:L|29|unknown CautionPolicy 'L'",
                "caution: SH:M|caution: SH|29|a caution is written like OP:M",
                "SH:M Keep your elbow low.|SH:M|29|the reason after SH:M is missing",
                "evidence: Not tested by|caution: SH:S Twice.¶evidence: Not tested by|30|two cautions for shoulder trouble",
                "by itself. [OWE20]|by itself.|30|names no source",
                "by itself. [OWE20]|by itself. [ABC99]|30|unknown source [ABC99]",
                "reviewed: 2026-11-25|reviewed: yesterday|31|a day is written",
                "alt: A person leans on a wall.¶||7|'alt' is missing",
                "alt: A person leans on a wall.|picture: none|32|unknown field 'picture'",
                "rung: 1|rung: 1¶rung: 1|9|'rung' needs 1 lines, not 2",
                "rung: 1|` rung: 1`|8|without spaces around it"
            })
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, int line, String said) {
        var find = right.replace('¶', '\n');
        assertThat(TEXT).contains(find);
        var at = TEXT.indexOf(find);
        var broken = TEXT.substring(0, at)
                + (wrong == null ? "" : wrong.replace('¶', '\n'))
                + TEXT.substring(at + find.length());

        assertThatExceptionOfType(LibraryFault.class)
                .isThrownBy(() -> read(broken))
                .withMessageContaining(FILE + " line " + line + ": ")
                .withMessageContaining(said);
    }

    @Test
    void saysAllFaultsAtOnce() {
        var broken = TEXT.replace("core: yes", "core: so").replace("core: no", "core: so");

        assertThatExceptionOfType(LibraryFault.class)
                .isThrownBy(() -> read(broken))
                .withMessage(FILE + " line 10: ZLE1 Wall lean: core: yes or no, not 'so'\n" + FILE
                        + " line 37: ZLE2 Bench lean: core: yes or no, not 'so'");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatExceptionOfType(LibraryFault.class)
                .isThrownBy(() -> read(TEXT.replace("Wakes up your sides.", "a".repeat(201))))
                .withMessageContaining("line 17: ZLE1 Wall lean: purpose: must have 1 to 200 characters, not 201");
    }

    @Test
    void refusesTheSameExerciseInTwoFiles() {
        var files = new TreeMap<>(Map.of(FILE, TEXT.lines().toList()));
        files.put(
                "library/props.txt", TEXT.replace("# Leans", "# Props").lines().toList());

        assertThatExceptionOfType(LibraryFault.class)
                .isThrownBy(() -> LibraryFiles.read(files, Set.of("OWE20", "HAY21")))
                .withMessageContaining("library/props.txt line 7: ZLE1 Wall lean: the id ZLE1 is used twice");
    }

    @Test
    void aSourceHasAKeyAndAReference() {
        assertThat(SourceList.read(List.of("OWE20 | Owen 2020")).reference("OWE20"))
                .hasValue("Owen 2020");
        assertThatExceptionOfType(LibraryFault.class)
                .isThrownBy(() -> SourceList.read(List.of("OWE20 | Owen", "Hayden 2021")))
                .withMessageStartingWith("library/sources.txt line 2: ");
        assertThatExceptionOfType(LibraryFault.class)
                .isThrownBy(() -> SourceList.read(List.of("OWE20 | Owen", "OWE20 | Owen")))
                .withMessageStartingWith("library/sources.txt line 2: source OWE20 stands there twice");
    }

    private static List<ExerciseContent> read(String text) {
        return LibraryFiles.read(Map.of(FILE, text.lines().toList()), Set.of("OWE20", "HAY21"));
    }
}
