package org.steadyback.progression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.AdherenceDay;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.kernel.Period;
import org.steadyback.programme.Mode;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** From plan versions, log and what was closed to the days that count (fact sheet §3.5). */
class AskedDaysTest {

    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final PrescriptionId BRIDGE = new PrescriptionId(new UUID(0, 1));
    private static final PrescriptionId WALK = new PrescriptionId(new UUID(0, 2));
    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 9));

    private final List<Asked> versions = new ArrayList<>();
    private final List<Period> pauses = new ArrayList<>();
    private final List<DayFacts.Item> items = new ArrayList<>();
    private final List<DayFacts.Apart> apart = new ArrayList<>();

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    private AskedDaysTest asks(PrescriptionId id, int number, Dose dose, Frequency frequency, int bouts, int from) {
        versions.add(new Asked(id, number, dose, new Schedule(frequency, bouts), ago(from), false));
        return this;
    }

    private static Dose.Sets sets(int sets, int reps, Side side) {
        return new Dose.Sets(sets, reps, 0, 0, side, null);
    }

    private AskedDaysTest did(PrescriptionId id, int ago, int session, @Nullable Side side, Integer... sets) {
        items.add(new DayFacts.Item(id, ago(ago), new UUID(ago, session), side, Arrays.asList(sets), false, false));
        return this;
    }

    private AskedDaysTest skipped(PrescriptionId id, int ago, int session) {
        items.add(new DayFacts.Item(id, ago(ago), new UUID(ago, session), null, List.of(), true, false));
        return this;
    }

    private AskedDays days() {
        var plan = new Plan(ago(60), null, pauses, versions);
        return new AskedDays(
                List.of(new ProgrammePlan(PROGRAMME, Mode.GUIDED, "", plan, List.of())),
                new DayFacts(TODAY, items, apart),
                28);
    }

    private String told() {
        return AdherenceWords.of(days().lastTwoWeeks());
    }

    private AskedDaysTest daily(int bouts) {
        return asks(BRIDGE, 1, sets(1, 10, Side.BOTH_TOGETHER), new Frequency.DaysAWeek(7), bouts, 60);
    }

    @Test
    void todayCountsOnceEachOfItsBoutsIsRecordedOrSkipped() {
        daily(2);
        assertThat(days().lastDay()).isEqualTo(ago(1));
        did(BRIDGE, 0, 1, null, 10);
        assertThat(days().lastDay()).as("one of two").isEqualTo(ago(1));
        skipped(BRIDGE, 0, 2);
        assertThat(days().lastDay()).as("the other left out").isEqualTo(TODAY);
        asks(WALK, 1, new Dose.Minutes(10), new Frequency.DaysAWeek(7), 1, 60);
        assertThat(days().lastDay()).as("another exercise is still open").isEqualTo(ago(1));
        did(WALK, 0, 1, null, 10);
        assertThat(days().lastDay()).isEqualTo(TODAY);
    }

    @Test
    void whatMayBeDoneOnAnyDayIsWaitedForOnceItIsBegun() {
        daily(1).asks(WALK, 1, new Dose.Minutes(10), new Frequency.DaysAWeek(3), 2, 60);
        did(BRIDGE, 0, 1, null, 10);
        assertThat(days().lastDay()).isEqualTo(TODAY);
        did(WALK, 0, 1, null, 10);
        assertThat(days().lastDay()).isEqualTo(ago(1));
        did(WALK, 0, 2, null, 10);
        assertThat(days().lastDay()).isEqualTo(TODAY);
    }

    @Test
    void aDayThatAsksNothingIsNotCompleteButOver() {
        asks(BRIDGE, 1, sets(1, 10, Side.EACH), new Frequency.Weekdays(Set.of(DayOfWeek.MONDAY)), 1, 60);
        assertThat(days().lastDay()).isEqualTo(ago(1));
        daily(1).pauses.add(new Period(TODAY, TODAY));
        assertThat(days().lastDay()).isEqualTo(ago(1));
    }

    @ParameterizedTest(name = "{0}, left {1}, right {2}, both {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "EACH, 10, 10, -, 10",
                "EACH, 10, 6, -, 8",
                "EACH, 10, -, -, 5",
                "EACH, -, -, 10, 10",
                "LEFT, 10, -, -, 10",
                "BOTH_TOGETHER, -, -, 10, 10",
                "BOTH_TOGETHER, 10, 10, -, 10"
            })
    void sidesAreAveraged(
            Side side, @Nullable Integer left, @Nullable Integer right, @Nullable Integer both, String amount) {
        asks(BRIDGE, 1, sets(1, 10, side), new Frequency.DaysAWeek(7), 1, 60);
        if (left != null) {
            did(BRIDGE, 1, 1, Side.LEFT, left);
        }
        if (right != null) {
            did(BRIDGE, 1, 1, Side.RIGHT, right);
        }
        if (both != null) {
            did(BRIDGE, 1, 1, null, both);
        }

        assertThat(days().daysOf(BRIDGE).get(27).amount()).isEqualByComparingTo(amount);
    }

    @Test
    void eachDayIsMeasuredByTheVersionOfThatDay() {
        asks(BRIDGE, 1, sets(1, 5, Side.BOTH_TOGETHER), new Frequency.DaysAWeek(7), 1, 4);
        asks(BRIDGE, 2, sets(1, 10, Side.BOTH_TOGETHER), new Frequency.DaysAWeek(7), 1, 2);
        did(BRIDGE, 4, 1, null, 5).did(BRIDGE, 3, 1, null, 5).did(BRIDGE, 2, 1, null, 5);

        // 5 + 5 + 5 of 5 + 5 + 10 + 10
        assertThat(told()).isEqualTo("50 %, 3 of 4 bouts, 1 short");
    }

    @Test
    void fixedDaysAskOnThoseAndWhatIsDoneOnAnotherIsExtra() {
        asks(
                BRIDGE,
                1,
                sets(1, 10, Side.BOTH_TOGETHER),
                new Frequency.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
                1,
                60);
        asks(WALK, 1, new Dose.Minutes(10), new Frequency.DaysAWeek(4), 1, 60);
        for (int day = 1; day <= 14; day++) {
            did(BRIDGE, day, 1, null, 10).did(WALK, day, 1, null, 10);
        }

        assertThat(told()).isEqualTo("100 %, 14 of 14 bouts, 14 extra");
    }

    @Test
    void whatWasNotAskedIsNotMissed() {
        daily(1);
        pauses.add(new Period(ago(14), ago(13)));
        apart.add(stretch("FLARE|" + PROGRAMME.value() + "|" + ago(12) + "|" + ago(11)));
        apart.add(stretch("STOP||" + ago(10) + "|" + ago(10)));
        apart.add(stretch("CLOSED||" + ago(9) + "|" + ago(8)));
        apart.add(stretch("TRIAL|" + BRIDGE.value() + "|" + ago(7) + "|" + ago(6)));
        apart.add(stretch("TRIAL|" + WALK.value() + "||"));
        apart.add(stretch("FLARE|" + UUID.randomUUID() + "||"));
        apart.add(stretch("CLOSED||" + ago(3) + "|" + ago(4)));
        did(BRIDGE, 12, 1, null, 99).did(BRIDGE, 5, 1, null, 10);

        assertThat(told()).isEqualTo("20 %, 1 of 5 bouts");
        apart.add(stretch("CLOSED||" + ago(5) + "|"));
        assertThat(told()).as("until further notice").isEqualTo("nothing was asked");
    }

    @Test
    void beforeTheFirstDecisionNothingIsOffered() {
        daily(1).apart.add(stretch("CLOSED|||" + ago(3)));

        assertThat(told()).isEqualTo("0 %, 0 of 2 bouts");
        apart.add(stretch("CLOSED|||"));
        assertThat(told()).isEqualTo("nothing was asked");
    }

    @Test
    void anExerciseSetDownAsNothingDoneIsNeitherDoneNorSkipped() {
        daily(1).did(BRIDGE, 0, 1, null);

        assertThat(days().lastDay()).isEqualTo(ago(1));
        assertThat(days().daysOf(BRIDGE).getLast().done()).isEmpty();
        assertThat(days().daysOf(BRIDGE).getLast().skipped()).isZero();
    }

    @Test
    void aWeekThatIsOverIsCountedByItself() {
        daily(1);
        for (int day = 8; day <= 12; day++) {
            did(BRIDGE, day, 1, null, 10);
        }

        var week = days().in(BRIDGE, new Period(ago(14), ago(8)));
        assertThat(week.askedDays()).isEqualTo(7);
        assertThat(week.metDays()).isEqualTo(5);
    }

    /** "state|of|from|to"; nothing for everything, since ever, until further notice. */
    private static DayFacts.Apart stretch(String text) {
        var parts = text.split("\\|", 4);
        return new DayFacts.Apart(
                AdherenceDay.State.valueOf(parts[0]),
                parts[1].isEmpty() ? null : parts[1],
                parts[2].isEmpty() ? LocalDate.MIN : LocalDate.parse(parts[2]),
                parts[3].isEmpty() ? LocalDate.MAX : LocalDate.parse(parts[3]));
    }
}
