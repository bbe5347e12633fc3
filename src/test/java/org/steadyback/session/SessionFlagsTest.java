package org.steadyback.session;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.session.Examples.item;
import static org.steadyback.session.SessionFlag.CLOCK_DOUBTFUL;
import static org.steadyback.session.SessionFlag.LATE;
import static org.steadyback.session.SessionFlag.REPLACED_VERSION;
import static org.steadyback.session.SessionFlag.UNPLANNED;
import static org.steadyback.session.SessionFlag.WHILE_STOPPED;

/** 22 November 2026 is a Sunday; the plan's weeks begin on Sundays. */
class SessionFlagsTest {

    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant END = START.plusSeconds(900);
    private static final UUID BRIDGE = UUID.randomUUID();
    private static final UUID WALK = UUID.randomUUID();

    private final Examples usual = Examples.of(PatientId.next(), START).with(item(BRIDGE, 1, 10));
    private final List<ProgrammePlan> daily =
            new Plans().daily(BRIDGE, 1, "2026-11-01").all();

    @Test
    void findsNothingOddInWhatWasPlannedForTheDay() {
        assertThat(at(END, daily).of(usual.session())).isEmpty();
    }

    @Test
    void flagsWhatNobodyAskedFor() {
        assertThat(at(END, daily).of(usual.planned(null).session())).containsExactly(UNPLANNED);
    }

    @Test
    void flagsWhatIsNotDueOnThatWeekday() {
        var mondays = new Plans().on(BRIDGE, DayOfWeek.MONDAY).all();
        var sundays = new Plans().on(BRIDGE, DayOfWeek.SUNDAY).all();

        assertThat(at(END, mondays).of(usual.session())).containsExactly(UNPLANNED);
        assertThat(at(END, sundays).of(usual.session())).isEmpty();
    }

    @Test
    void doesNotFlagAnExerciseThatWasNotDoneAnyway() {
        var mondays = new Plans().on(BRIDGE, DayOfWeek.MONDAY).all();

        assertThat(at(END, mondays).of(usual.with(item(BRIDGE, 1)).session())).isEmpty();
    }

    @Test
    void flagsWhatTheWeekHadEnoughOfAlready() {
        var twice = new Plans().daysAWeek(WALK, 2).all();
        var saturday = Examples.of(PatientId.next(), Instant.parse("2026-11-21T09:00:00Z"))
                .with(item(WALK, 1, 20));
        var done = new Done(
                Map.of(new PrescriptionId(WALK), Map.of(LocalDate.of(2026, 11, 16), 1, LocalDate.of(2026, 11, 18), 1)));

        assertThat(new SessionFlags(START, Examples.LONDON, twice, done, Optional.empty()).of(saturday.session()))
                .containsExactly(UNPLANNED);
        assertThat(new SessionFlags(START, Examples.LONDON, twice, Done.nothing(), Optional.empty())
                        .of(saturday.session()))
                .isEmpty();
    }

    @Test
    void takesABoutThatBeganAfterMidnightForTheDayOnWhichItWasDue() {
        var sundays = new Plans().on(BRIDGE, DayOfWeek.SUNDAY).all();
        var late = usual.from(Instant.parse("2026-11-23T00:10:00Z"), Instant.parse("2026-11-23T00:30:00Z"));

        assertThat(at(Instant.parse("2026-11-23T00:30:00Z"), sundays).of(late.session()))
                .isEmpty();
    }

    @Test
    void flagsWhatArrivesMoreThanTwoDaysAfterItsEnd() {
        assertThat(at(END.plusSeconds(48 * 3600), daily).of(usual.session())).isEmpty();
        assertThat(at(END.plusSeconds(48 * 3600 + 1), daily).of(usual.session()))
                .containsExactly(LATE);
    }

    @Test
    void flagsAVersionThatHadBeenReplacedByThatDay() {
        var changed = new Plans()
                .daily(BRIDGE, 1, "2026-11-01")
                .daily(BRIDGE, 2, "2026-11-22")
                .all();
        var changedLater = new Plans()
                .daily(BRIDGE, 1, "2026-11-01")
                .daily(BRIDGE, 2, "2026-11-23")
                .all();

        assertThat(at(END, changed).of(usual.session())).containsExactly(REPLACED_VERSION);
        assertThat(at(END, changedLater).of(usual.session())).isEmpty();
    }

    @Test
    void flagsWhatHadBeenWithdrawn() {
        var withdrawn = new Plans()
                .daily(BRIDGE, 1, "2026-11-01")
                .withdrawn(BRIDGE, 2, "2026-11-20")
                .all();

        assertThat(at(END, withdrawn).of(usual.session())).containsExactlyInAnyOrder(UNPLANNED, REPLACED_VERSION);
    }

    @Test
    void flagsWhatWasDoneWhileStoppedButNotWhatWasDoneBeforeTheStop() {
        assertThat(gated(GateAction.SAME_DAY, START).of(usual.session())).containsExactly(WHILE_STOPPED);
        assertThat(gated(GateAction.SAME_DAY, END.plusSeconds(1)).of(usual.session()))
                .isEmpty();
        assertThat(gated(GateAction.URGENT, START).of(usual.session())).isEmpty();
    }

    @Test
    void aReportWithoutExerciseIsNothingDoneWhileStopped() {
        assertThat(gated(GateAction.SAME_DAY, START)
                        .of(usual.with(item(BRIDGE, 1)).session()))
                .doesNotContain(WHILE_STOPPED);
    }

    @Test
    void doubtsAClockThatIsAheadOrASessionOfHalfADay() {
        assertThat(at(END.minusSeconds(1), daily).of(usual.session())).containsExactly(CLOCK_DOUBTFUL);
        assertThat(at(END, daily)
                        .of(usual.from(END.minusSeconds(12 * 3600), END).session()))
                .doesNotContain(CLOCK_DOUBTFUL);
        assertThat(at(END, daily)
                        .of(usual.from(END.minusSeconds(12 * 3600 + 1), END).session()))
                .contains(CLOCK_DOUBTFUL);
    }

    @Test
    void doubtsAZoneOnlyWhereItMakesAnotherDay() {
        assertThat(at(END, daily).of(usual.in("Europe/Zurich").session())).isEmpty();
        assertThat(at(END, daily).of(usual.in("Pacific/Honolulu").session())).contains(CLOCK_DOUBTFUL);
    }

    @Test
    void theDayIsTheOneWhereThePatientWas() {
        var evening = usual.from(Instant.parse("2026-06-30T23:30:00Z"), Instant.parse("2026-06-30T23:45:00Z"));

        assertThat(evening.session().day()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(evening.in("UTC").session().day()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(evening.in("America/New_York").session().day()).isEqualTo(LocalDate.of(2026, 6, 30));
    }

    private static SessionFlags at(Instant now, List<ProgrammePlan> plans) {
        return new SessionFlags(now, ZoneId.of("Europe/London"), plans, Done.nothing(), Optional.empty());
    }

    private SessionFlags gated(GateAction action, Instant decidedAt) {
        var gate = new Gate(action, "because", null, "Anna", decidedAt);
        return new SessionFlags(END, Examples.LONDON, daily, Done.nothing(), Optional.of(gate));
    }
}
