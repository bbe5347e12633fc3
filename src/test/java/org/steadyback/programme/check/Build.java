package org.steadyback.programme.check;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/** Plans to check, in words: {@code plan(bridge(), walk()).openEnded()}. */
final class Build {

    private static final PlanChecks CHECKS = new PlanChecks(GradingParameters.DEFAULTS);

    private Build() {}

    static List<Warning> warnings(PlanToCheck plan) {
        return CHECKS.warnings(plan);
    }

    static List<Check> found(PlanToCheck plan) {
        return CHECKS.warnings(plan).stream().map(Warning::check).distinct().toList();
    }

    /** A plan from its first day on, open-ended, of somebody whose usual pain is not known. */
    static PlanToCheck plan(Line... lines) {
        return new PlanToCheck(List.of(lines), 1, null, false, null);
    }

    static PlanToCheck plannedFor(@Nullable Long days, Line... lines) {
        return new PlanToCheck(List.of(lines), 1, days, false, null);
    }

    static PlanToCheck fromDay(long day, Line... lines) {
        return new PlanToCheck(List.of(lines), day, null, false, null);
    }

    static PlanToCheck preferring(Line... lines) {
        return new PlanToCheck(List.of(lines), 1, null, true, null);
    }

    static PlanToCheck usualPain(@Nullable String pain, Line... lines) {
        return new PlanToCheck(List.of(lines), 1, null, false, pain == null ? null : new BigDecimal(pain));
    }

    /** Nothing about these three is worth a look. */
    static Line[] sound() {
        return new Line[] {tilt(), bridge(), walk()};
    }

    static Line tilt() {
        var dose = sets(1, 10, 2);
        return line(
                "MPT1",
                new Traits("Pelvic tilt", "Tilts", Kind.MOVEMENT, 1, false, Set.of(Way.FORWARD, Way.BACK), dose, 7),
                dose,
                days(7));
    }

    static Line bridge() {
        return strength("SBR1", "Bridges", 1, true);
    }

    static Line squat() {
        return strength("SLG1", "Legs", 1, false);
    }

    static Line walk() {
        return walk(5);
    }

    static Line walk(int minutes) {
        var start = new Dose.Minutes(5);
        return line(
                "FWA1",
                new Traits("Walk", "Walking", Kind.FITNESS, 1, false, Set.of(), start, 7),
                new Dose.Minutes(minutes),
                days(7));
    }

    /** Two sets of eight, three days a week, as the library starts. */
    static Line strength(String id, String family, int level, boolean core) {
        var dose = sets(2, 8, 3);
        var ways = core ? Set.of(Way.MIDDLE) : Set.<Way>of();
        return line(id, new Traits(id, family, Kind.STRENGTH, level, core, ways, dose, 3), dose, days(3));
    }

    static Line line(String id, Traits traits, Dose dose, Schedule schedule) {
        return new Line(id, traits, dose, schedule, null, null);
    }

    static Line asking(Line line, Dose dose) {
        return new Line(line.exercise(), line.traits(), dose, line.schedule(), line.tolerance(), line.from());
    }

    static Line on(Line line, Schedule schedule) {
        return new Line(line.exercise(), line.traits(), line.dose(), schedule, line.tolerance(), line.from());
    }

    static Line tolerating(Line line, Tolerance.Measure measure, int amount) {
        return new Line(
                line.exercise(), line.traits(), line.dose(), line.schedule(), new Tolerance(measure, amount), null);
    }

    /** The easier rung asks this much now. */
    static Line after(Dose easier, Line line) {
        return from(new Rung("EASIER", "Easier", easier, true), line);
    }

    /** The harder rung asks this much now. */
    static Line insteadOf(Dose harder, Line line) {
        return from(new Rung("HARDER", "Harder", harder, false), line);
    }

    private static Line from(Rung rung, Line line) {
        return new Line(line.exercise(), line.traits(), line.dose(), line.schedule(), line.tolerance(), rung);
    }

    static Dose.Sets sets(int sets, int reps, int hold) {
        return new Dose.Sets(sets, reps, hold, 0, Side.BOTH_TOGETHER, null);
    }

    static Dose.Sets eachSide(int sets, int reps, int hold) {
        return new Dose.Sets(sets, reps, hold, 0, Side.EACH, null);
    }

    static Schedule days(int aWeek) {
        return new Schedule(new Frequency.DaysAWeek(aWeek), 1);
    }

    static Schedule bouts(int aDay) {
        return new Schedule(new Frequency.DaysAWeek(7), aDay);
    }

    static Schedule weekdays(DayOfWeek... days) {
        return new Schedule(new Frequency.Weekdays(Set.of(days)), 1);
    }
}
