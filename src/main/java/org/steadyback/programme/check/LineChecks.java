package org.steadyback.programme.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.programme.plan.DoseStep;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.Schedule;

/** Looks at one exercise of a plan by itself. */
final class LineChecks {

    private static final int MOST_BOUTS = 8;

    private LineChecks() {}

    static List<Warning> warnings(Line line, long firstDay) {
        return Stream.concat(
                        Stream.of(tolerance(line), step(line), level(line, firstDay))
                                .flatMap(Optional::stream),
                        DoseReference.warnings(line).stream())
                .toList();
    }

    private static Optional<Warning> level(Line line, long firstDay) {
        int level = line.traits().level();
        if (level <= Limit.FIRST_LEVEL.value() || firstDay > Limit.FIRST_DAYS.value()) {
            return Optional.empty();
        }
        return Optional.of(new Warning(
                new Finding.EarlyLevel(line.exercise(), level, firstDay),
                line,
                line.exercise(),
                "Take an easier rung, or let it begin on day %s or later.".formatted(Limit.FIRST_DAYS.value() + 1)));
    }

    private static Optional<Warning> step(Line line) {
        var from = line.from();
        if (from == null || !steep(from, new DoseStep(from.asks(), line.dose()))) {
            return Optional.empty();
        }
        var asks = Finding.Amount.of(line.dose());
        var subject = line.exercise() + " " + asks.code();
        var finding = new Finding.SteepStep(
                line.exercise(), asks, from.exercise(), Finding.Amount.of(from.asks()), from.easier());
        var names = Map.of(line.exercise(), line.name(), from.exercise(), from.name());
        var less = new DoseStep(from.asks(), line.dose()).noMore();
        return Optional.of(
                less.equals(line.dose())
                        ? new Warning(finding, names, subject, "Ask what takes about as long as now, or less.", null)
                        : new Warning(
                                finding,
                                names,
                                subject,
                                "Begin with " + DoseWords.of(less) + ", no more than now, or with less.",
                                new Remedy(line.exercise(), less, line.schedule(), DoseWords.of(less))));
    }

    /** An easier exercise that counts something else is compared by its time; a harder one in what both of them count. */
    private static boolean steep(Rung from, DoseStep step) {
        double times = step.times();
        return (times == 0 && !from.easier() ? step.timesAsLong() : times) > Limit.STEEP_STEP.value();
    }

    /** The day's amount divided so that each bout stays within the measured start: bouts = ceil(dose ÷ start quota). */
    private static Optional<Warning> tolerance(Line line) {
        var tolerance = line.tolerance();
        if (tolerance == null || tolerance.asked(line.dose()) <= tolerance.amount()) {
            return Optional.empty();
        }
        int asked = tolerance.asked(line.dose());
        int bouts = Math.ceilDiv(asked * line.schedule().boutsPerDay(), tolerance.amount());
        var unit = tolerance.measure().words();
        var finding = new Finding.AboveTolerance(line.exercise(), asked, tolerance.measure(), tolerance.amount());
        if (bouts > MOST_BOUTS) {
            return Optional.of(new Warning(
                    finding,
                    line,
                    line.exercise() + " " + asked,
                    "Ask " + tolerance.amount() + " " + unit + " or less at once."));
        }
        // rounded down: never more in a day than was asked
        int each = asked * line.schedule().boutsPerDay() / bouts;
        var remedy = new Remedy(
                line.exercise(),
                tolerance.with(line.dose(), each),
                new Schedule(line.schedule().frequency(), bouts),
                "%s bouts of %s %s".formatted(bouts, each, unit));
        return Optional.of(new Warning(
                finding,
                Map.of(line.exercise(), line.name()),
                line.exercise() + " " + asked,
                "Divide the day's amount into " + bouts + " bouts of " + each + " " + unit + ".",
                remedy));
    }
}
