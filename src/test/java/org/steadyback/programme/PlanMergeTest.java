package org.steadyback.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.PlanDifference.OfLine;
import org.steadyback.programme.PlanDifference.OfTerm;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan is written as "BRI1 8x7 WAL1 15x5": exercise, amount, days a week. One that was not asked at first has a "+". */
class PlanMergeTest {

    private static final String BASE = "BRI1 8x7 WAL1 15x5 TIL1 10x3";

    /**
     * What it was, what it became, what the form wants: what comes of it, what is told, and what clashes. A "!" behind the line of the
     * other side is the rules' own doing.
     */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        // nothing of the other's
        "BRI1 8x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, '', ''",
        // each another line, another field, the same
        "BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 8x7 WAL1 20x5 TIL1 10x3, BRI1 9x7 WAL1 20x5 TIL1 10x3, BRI1 DOSE, ''",
        "BRI1 8x3 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 9x3 WAL1 15x5 TIL1 10x3, BRI1 SCHEDULE, ''",
        "BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, '', ''",
        // both the same field otherwise: mine stays until somebody chooses
        "BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 12x7 WAL1 15x5 TIL1 10x3, BRI1 12x7 WAL1 15x5 TIL1 10x3, BRI1 DOSE, BRI1 DOSE",
        "BRI1 9x4 WAL1 15x5 TIL1 10x3, BRI1 12x2 WAL1 15x5 TIL1 10x3, BRI1 12x2 WAL1 15x5 TIL1 10x3, BRI1 DOSE BRI1 SCHEDULE, BRI1 DOSE BRI1 SCHEDULE",
        // added on either side, on both
        "BRI1 8x7 WAL1 15x5 +DOG1 5x3 TIL1 10x3, BRI1 8x7 WAL1 15x5 TIL1 10x3, BRI1 8x7 WAL1 15x5 DOG1 5x3 TIL1 10x3, DOG1 ADDED, ''",
        "BRI1 8x7 WAL1 15x5 TIL1 10x3, +DOG1 5x3 BRI1 8x7 WAL1 15x5 TIL1 10x3, DOG1 5x3 BRI1 8x7 WAL1 15x5 TIL1 10x3, '', ''",
        "BRI1 8x7 WAL1 15x5 TIL1 10x3 +DOG1 5x3, BRI1 8x7 +DOG1 5x3 WAL1 15x5 TIL1 10x3, BRI1 8x7 WAL1 15x5 TIL1 10x3 DOG1 5x3, '', ''",
        "BRI1 8x7 WAL1 15x5 TIL1 10x3 +DOG1 5x3, BRI1 8x7 WAL1 15x5 TIL1 10x3 +DOG1 9x3, BRI1 8x7 WAL1 15x5 TIL1 10x3 DOG1 9x3, DOG1 ADDED, DOG1 ADDED",
        // withdrawn by the other: gone, unless changed here
        "BRI1 8x7 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 TIL1 10x3, WAL1 WITHDRAWN, ''",
        "BRI1 8x7 TIL1 10x3, BRI1 8x7 TIL1 10x3, BRI1 8x7 TIL1 10x3, '', ''",
        "BRI1 8x7 TIL1 10x3, BRI1 8x7 WAL1 20x5 TIL1 10x3, BRI1 8x7 WAL1 20x5 TIL1 10x3, WAL1 WITHDRAWN, WAL1 WITHDRAWN",
        // removed here: gone, and a clash if the other changed it
        "BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 8x7 TIL1 10x3, BRI1 9x7 TIL1 10x3, BRI1 DOSE, ''",
        "BRI1 8x7 WAL1 20x5 TIL1 10x3, BRI1 8x7 TIL1 10x3, BRI1 8x7 TIL1 10x3, WAL1 CHANGED_WHAT_IS_REMOVED, WAL1 CHANGED_WHAT_IS_REMOVED",
        // another order
        "TIL1 10x3 BRI1 8x7 WAL1 15x5, BRI1 8x7 WAL1 15x5 TIL1 10x3 +DOG1 5x3, TIL1 10x3 DOG1 5x3 BRI1 8x7 WAL1 15x5, ORDER, ''",
        "TIL1 10x3 BRI1 8x7 WAL1 15x5, WAL1 15x5 BRI1 8x7 TIL1 10x3, WAL1 15x5 BRI1 8x7 TIL1 10x3, ORDER, ''",
        "TIL1 10x3 BRI1 8x7 WAL1 15x5, TIL1 10x3 BRI1 8x7 WAL1 15x5, TIL1 10x3 BRI1 8x7 WAL1 15x5, '', ''",
        "BRI1 8x7 WAL1 15x5 TIL1 10x3 +DOG1 5x3, WAL1 15x5 BRI1 8x7 TIL1 10x3, WAL1 15x5 BRI1 8x7 TIL1 10x3 DOG1 5x3, DOG1 ADDED, ''",
        // the rules' dose is taken quietly, unless it was changed here, too
        "BRI1 6!x7 WAL1 15x5 TIL1 10x3, BRI1 8x7 WAL1 20x5 TIL1 10x3, BRI1 6x7 WAL1 20x5 TIL1 10x3, '', ''",
        "BRI1 6!x7 WAL1 15x5 TIL1 10x3, BRI1 8x3 WAL1 15x5 TIL1 10x3, BRI1 6x3 WAL1 15x5 TIL1 10x3, '', ''",
        "BRI1 6!x7 WAL1 15x5 TIL1 10x3, BRI1 12x7 WAL1 15x5 TIL1 10x3, BRI1 12x7 WAL1 15x5 TIL1 10x3, BRI1 DOSE, BRI1 DOSE",
        "BRI1 6!x7 WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3, '', ''",
        // eased by the rules after somebody had changed it: that somebody is told of
        "BRI1 6*x7 WAL1 15x5 TIL1 10x3, BRI1 8x7 WAL1 20x5 TIL1 10x3, BRI1 6x7 WAL1 20x5 TIL1 10x3, BRI1 DOSE, ''",
    })
    void joins(String theirs, String mine, String joined, String told, String clashes) {
        var merge = merge(theirs, mine);

        assertThat(words(merge.joined(List.of()))).isEqualTo(joined);
        assertThat(names(merge.told())).isEqualTo(told);
        assertThat(names(merge.told().stream().filter(PlanDifference::clash).toList()))
                .isEqualTo(clashes);
        assertThat(merge.quiet()).isEqualTo(told.isEmpty());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 12x3 WAL1 15x5 TIL1 10x3, BRI1 9x3 WAL1 15x5 TIL1 10x3",
        "BRI1 8x7 TIL1 10x3, BRI1 8x7 WAL1 20x5 TIL1 10x3, BRI1 8x7 TIL1 10x3",
        "BRI1 8x7 WAL1 20x5 TIL1 10x3, BRI1 8x7 TIL1 10x3, BRI1 8x7 WAL1 20x5 TIL1 10x3",
        "BRI1 8x7 WAL1 15x5 TIL1 10x3 +DOG1 5x3, BRI1 8x7 WAL1 15x5 TIL1 10x3 +DOG1 9x3, BRI1 8x7 WAL1 15x5 TIL1 10x3 DOG1 5x3",
    })
    void takesTheOthersWhereThatIsChosen(String theirs, String mine, String joined) {
        var merge = merge(theirs, mine);

        assertThat(words(merge.joined(merge.told()))).isEqualTo(joined);
    }

    @Test
    void ofSeveralClashesOnlyTheChosenIsTheOthers() {
        var merge = merge("BRI1 9x7 WAL1 20x5 TIL1 10x3", "BRI1 12x7 WAL1 30x5 TIL1 10x3");
        var told = merge.told();

        assertThat(names(told)).isEqualTo("BRI1 DOSE WAL1 DOSE");
        assertThat(words(merge.joined(told.subList(0, 1)))).isEqualTo("BRI1 9x7 WAL1 30x5 TIL1 10x3");
        assertThat(words(merge.joined(told.subList(1, 2)))).isEqualTo("BRI1 12x7 WAL1 20x5 TIL1 10x3");
    }

    @Test
    void aKeptLineGoesOnFromTheNewestVersionAndOneTakenUpAgainIsNew() {
        var merge = merge("BRI1 9x7 TIL1 10x3", "BRI1 8x7 WAL1 20x5 TIL1 10x3 +DOG1 5x3");

        var lines = merge.joined(List.of()).lines();
        assertThat(lines.get(0).prescription()).isEqualTo(id("BRI1"));
        assertThat(lines.get(0).number()).isEqualTo(2);
        assertThat(lines.get(1).prescription()).as("withdrawn meanwhile").isNull();
        assertThat(lines.get(3).prescription()).as("added here").isNull();
    }

    @Test
    void joinsGoalModePreferenceAndEnd() {
        var end = LocalDate.of(2027, 1, 10);
        var back = new DirectionalPreference(Direction.EXTENSION, "Ten back bends centralised the pain");
        var base = state("Walk", Mode.GUIDED, Outlook.OPEN);
        var theirs = state("Walk the dog", Mode.GUIDED, new Outlook(back, null));
        var mine = state("Walk", Mode.QUOTA, new Outlook(null, end));

        var merge = PlanMerge.of(base, new PlanNow(theirs, List.of()), mine, PlanMergeTest::family);

        assertThat(merge.joined(List.of())).isEqualTo(state("Walk the dog", Mode.QUOTA, new Outlook(back, end)));
        assertThat(names(merge.told())).isEqualTo("GOAL PREFERENCE");
        assertThat(merge.told()).noneMatch(PlanDifference::clash);
    }

    @Test
    void twoGoalsAreAClashAndMineStaysUntilTheOtherIsChosen() {
        var merge = PlanMerge.of(
                state("Walk", Mode.GUIDED, Outlook.OPEN),
                new PlanNow(state("Swim", Mode.GUIDED, Outlook.OPEN), List.of()),
                state("Cycle", Mode.GUIDED, Outlook.OPEN),
                PlanMergeTest::family);

        assertThat(merge.told()).singleElement().matches(PlanDifference::clash);
        assertThat(merge.joined(List.of()).goal()).isEqualTo("Cycle");
        assertThat(merge.joined(merge.told()).goal()).isEqualTo("Swim");
    }

    @Test
    void whatBothWantAlikeIsNotTold() {
        var wanted = state("Swim", Mode.QUOTA, new Outlook(null, LocalDate.of(2027, 1, 10)));
        var merge = PlanMerge.of(
                state("Walk", Mode.GUIDED, Outlook.OPEN),
                new PlanNow(wanted, List.of()),
                wanted,
                PlanMergeTest::family);

        assertThat(merge.differences()).isEmpty();
        assertThat(merge.joined(List.of())).isEqualTo(wanted);
    }

    @Test
    void anEndThatWasSetMeanwhileIsTold() {
        var base = state("Walk", Mode.GUIDED, Outlook.OPEN);
        var theirs = state("Walk", Mode.GUIDED, new Outlook(null, LocalDate.of(2027, 1, 10)));

        assertThat(names(PlanMerge.of(base, new PlanNow(theirs, List.of()), base, PlanMergeTest::family)
                        .told()))
                .isEqualTo("PLANNED_UNTIL");
    }

    @Test
    void saysWhoChangedIt() {
        var merge = merge("BRI1 6*x7 WAL1 15x5 TIL1 10x3", BASE);

        assertThat(merge.differences())
                .singleElement()
                .isInstanceOfSatisfying(
                        OfLine.class, line -> assertThat(line.author().by()).isEqualTo("Ben"));
    }

    /** A withdrawal is never undone unseen by a line's own replacement, nor the other way round. Mine stays until theirs is chosen. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        // withdrawn there; harder here, also where an exercise was put back by "Easier", or moved
        "WAL1 15x5 TIL1 10x3, +BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3, BRI1 REPLACED",
        "WAL1 15x5 TIL1 10x3, +BRI1 8x7 WAL1 15x5 TIL1 10x3, BRI1 8x7 WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3, BRI1 REPLACED",
        "WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3 +BRI2 8x7, WAL1 15x5 TIL1 10x3 BRI2 8x7, WAL1 15x5 TIL1 10x3, BRI1 REPLACED",
        // harder there; removed here
        "+BRI2 8x7 WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI1 REPLACED",
        // each another exercise in its place
        "+BRI2 8x7 WAL1 15x5 TIL1 10x3, +BRI3 4x7 WAL1 15x5 TIL1 10x3, BRI3 4x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI1 REPLACED",
        // harder there; another dose here: not both
        "+BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI1 REPLACED",
        // another dose there; harder here: not both
        "BRI1 9x7 WAL1 15x5 TIL1 10x3, +BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI1 9x7 WAL1 15x5 TIL1 10x3, BRI1 CHANGED_WHAT_IS_REMOVED",
        // eased by the rules there; harder here
        "BRI1 6!x7 WAL1 15x5 TIL1 10x3, +BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI1 6x7 WAL1 15x5 TIL1 10x3, BRI1 CHANGED_WHAT_IS_REMOVED",
        // the same harder one, at another dose
        "+BRI2 8x7 WAL1 15x5 TIL1 10x3, +BRI2 4x7 WAL1 15x5 TIL1 10x3, BRI2 4x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI2 ADDED",
    })
    void whereALineWasReplacedOneChooses(String theirs, String mine, String joined, String chosen, String clash) {
        var merge = merge(theirs, mine);

        assertThat(names(merge.told())).isEqualTo(clash);
        assertThat(merge.told()).allMatch(PlanDifference::clash);
        assertThat(merge.by()).isPresent();
        assertThat(words(merge.joined(List.of()))).isEqualTo(joined);
        assertThat(words(merge.joined(merge.told()))).isEqualTo(chosen);
    }

    /** Of another family, or in the place of a line that the other left alone: nothing was undone. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "WAL1 15x5 TIL1 10x3, WAL1 15x5 TIL1 10x3 +DOG1 5x3, WAL1 15x5 TIL1 10x3 DOG1 5x3, ''",
        "+BRI2 8x7 WAL1 15x5 TIL1 10x3, +BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, ''",
        "BRI1 8x7 WAL1 15x5 TIL1 10x3, +BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, ''",
        "+BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI1 8x7 WAL1 15x5 TIL1 10x3, BRI2 8x7 WAL1 15x5 TIL1 10x3, BRI2 ADDED BRI1 WITHDRAWN",
    })
    void whereNothingIsUndoneNobodyChooses(String theirs, String mine, String joined, String told) {
        var merge = merge(theirs, mine);

        assertThat(words(merge.joined(List.of()))).isEqualTo(joined);
        assertThat(names(merge.told())).isEqualTo(told);
        assertThat(merge.told()).noneMatch(PlanDifference::clash);
    }

    private static PlanMerge merge(String theirs, String mine) {
        return PlanMerge.of(plan(BASE), now(theirs), plan(mine), PlanMergeTest::family);
    }

    /** Of "BRI2": BRI. */
    private static String family(ExerciseId exercise) {
        return exercise.value().substring(0, 3);
    }

    private static PlanState state(String goal, Mode mode, Outlook outlook) {
        return new PlanState(mode, goal, outlook, plan(BASE).lines());
    }

    private static PlanState plan(String words) {
        return state(words.replaceAll("[!*]", ""), 1);
    }

    /** What differs from the base is another version. */
    private static PlanNow now(String words) {
        var base = words(plan(BASE));
        var lines = new ArrayList<PlanState.Line>();
        var made = new ArrayList<PlanNow.Made>();
        for (var line : state(words.replaceAll("[!*]", "").replace("+", ""), 1).lines()) {
            boolean same = base.contains(words(line));
            boolean known = base.contains(line.exercise().value());
            int number = same ? 1 : known ? (words.contains("*") ? 3 : 2) : 1;
            lines.add(new PlanState.Line(line.prescription(), number, line.exercise(), line.dose(), line.schedule()));
            boolean rules = words.contains(amount(line) + "!");
            for (int one = known ? 2 : 1; one <= number; one++) {
                made.add(new PlanNow.Made(
                        id(line.exercise().value()), one, rules || one == 3, rules || one == 3 ? "the rules" : "Ben"));
            }
        }
        for (var gone : plan(BASE).lines()) {
            if (!words.contains(gone.exercise().value())) {
                made.add(new PlanNow.Made(id(gone.exercise().value()), 2, false, "Ben"));
            }
        }
        return new PlanNow(new PlanState(Mode.GUIDED, "", Outlook.OPEN, lines), made);
    }

    private static PlanState state(String words, int number) {
        var parts = words.split(" ");
        var lines = new ArrayList<PlanState.Line>();
        for (int at = 0; at < parts.length; at += 2) {
            var exercise = new ExerciseId(parts[at].replace("+", ""));
            var dose = Arrays.stream(parts[at + 1].split("x"))
                    .map(Integer::valueOf)
                    .toList();
            var asked = new Dose.Sets(1, dose.getFirst(), 0, 0, Side.BOTH_TOGETHER, null);
            var schedule = new Schedule(new Frequency.DaysAWeek(dose.getLast()), 1);
            lines.add(
                    parts[at].startsWith("+")
                            ? PlanState.Line.added(exercise, asked, schedule)
                            : new PlanState.Line(id(exercise.value()), number, exercise, asked, schedule));
        }
        return new PlanState(Mode.GUIDED, "", Outlook.OPEN, lines);
    }

    private static PrescriptionId id(String exercise) {
        return new PrescriptionId(new UUID(
                7, List.of("BRI1", "WAL1", "TIL1", "DOG1", "BRI2", "BRI3").indexOf(exercise)));
    }

    private static String words(PlanState state) {
        return String.join(" ", state.lines().stream().map(PlanMergeTest::words).toList());
    }

    private static String words(PlanState.Line line) {
        return line.exercise().value() + " " + amount(line) + "x"
                + line.schedule().frequency().daysPerWeek();
    }

    private static int amount(PlanState.Line line) {
        return line.dose().amount();
    }

    private static String names(List<PlanDifference> differences) {
        return String.join(
                " ",
                differences.stream()
                        .map(one -> switch (one) {
                            case OfTerm(var term, var _, var _, var _, var _) -> term.name();
                            case OfLine line -> line.exercise() + " " + line.field();
                        })
                        .toList());
    }
}
