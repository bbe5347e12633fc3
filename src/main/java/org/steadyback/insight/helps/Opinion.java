package org.steadyback.insight.helps;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What a log says of one kind of exercise and one outcome (fact sheet §5.2, §5.3). */
public sealed interface Opinion {

    /** From this chance of mornings being worse on, relief right after is no whole story (fact sheet §5.3). */
    double WATCH = 0.20;

    /** Points of the kind. */
    int ofKind();

    /** Points of other kinds, days of rest among them. */
    int others();

    /** Below the minimum: nothing is said. */
    record NotYet(int ofKind, int others, Sufficiency.NotYet missing) implements Opinion {}

    /**
     * @param shown the label that is shown: two evaluations in a row agreed on it
     * @param basis the second of those two; empty when no two agreed yet, or where they could not tell
     * @param newest of all points; empty when it cannot tell
     */
    record Weighed(int ofKind, int others, Label shown, Optional<Estimate> basis, Optional<Estimate> newest)
            implements Opinion {}

    /**
     * The opinion on a kind. An evaluation follows each point from the minimum on. Nothing of it is stored: the label shown
     * is that of the last two evaluations in a row that agreed, read back from the log itself, so that a correction of an old
     * entry corrects the label too, and asking twice gives the same answer. It is what {@link Verdict} gives when it is told
     * every evaluation in turn.
     *
     * @param points in time order
     */
    static Opinion of(List<Observation> points, String kind) {
        int ofKind = count(points, kind);
        int others = points.size() - ofKind;
        return switch (sufficiency(points, kind)) {
            case Sufficiency.NotYet missing -> new NotYet(ofKind, others, missing);
            case Sufficiency.Enough _ -> {
                var settled = settled(points, kind);
                yield new Weighed(
                        ofKind,
                        others,
                        settled.map(Evaluation::label).orElse(Label.CANNOT_TELL_YET),
                        settled.flatMap(Evaluation::estimate),
                        evaluate(points, kind).estimate());
            }
        };
    }

    /** Whether a kind eases at the time and the next morning may pay for it: then the second outcome is named too. */
    static boolean watchTheNextDay(Opinion rightAfter, Opinion nextMorning) {
        return rightAfter instanceof Weighed after
                && (after.shown() == Label.PROBABLY_HELPS || after.shown() == Label.LEANING_HELPFUL)
                && nextMorning instanceof Weighed next
                && next.basis()
                        .filter(basis -> basis.probabilityWorse() >= WATCH)
                        .isPresent();
    }

    /** One look at the log. */
    record Evaluation(Label label, Optional<Estimate> estimate) {}

    private static Optional<Evaluation> settled(List<Observation> points, String kind) {
        var later = evaluate(points, kind);
        for (int size = points.size() - 1; size > 0; size--) {
            var earlier = points.subList(0, size);
            if (!(sufficiency(earlier, kind) instanceof Sufficiency.Enough)) {
                return Optional.empty();
            }
            var before = evaluate(earlier, kind);
            if (before.label() == later.label()) {
                return Optional.of(later);
            }
            later = before;
        }
        return Optional.empty();
    }

    private static Evaluation evaluate(List<Observation> points, String kind) {
        var estimate = Estimator.of(
                new Series(
                        points.stream()
                                .map(point -> (double) point.start().value())
                                .toList(),
                        points.stream()
                                .map(point -> (double) point.outcome().value())
                                .toList(),
                        points.stream().map(Observation::kind).toList()),
                kind);
        return new Evaluation(estimate.map(Estimate::label).orElse(Label.CANNOT_TELL_YET), estimate);
    }

    private static Sufficiency sufficiency(List<Observation> points, String kind) {
        int ofKind = count(points, kind);
        int days = points.isEmpty()
                ? 0
                : (int) ChronoUnit.DAYS.between(
                                points.getFirst().day(), points.getLast().day())
                        + 1;
        return Sufficiency.of(ofKind, points.size() - ofKind, days);
    }

    private static int count(List<Observation> points, String kind) {
        return (int) points.stream().filter(point -> point.kind().equals(kind)).count();
    }
}
