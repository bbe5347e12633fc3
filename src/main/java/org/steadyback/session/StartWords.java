package org.steadyback.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Due;
import org.steadyback.progression.Trials;
import org.steadyback.text.Texts;

/** Says to the patient which trial it is, and where a start comes from. */
final class StartWords {

    private static final WhyTexts SAY = Texts.of(WhyTexts.class);

    private StartWords() {}

    /** Empty where the usual reason says more. */
    static Optional<String> why(Due due, List<Trials> measured, boolean trial) {
        return measured.stream()
                .filter(one -> one.prescription().equals(due.asked().prescription()))
                .findFirst()
                .flatMap(one -> trial ? Optional.of(SAY.trialNumber(one.trials().size() + 1)) : start(due, one));
    }

    /** Whether its start has been measured and waits for the physio, because pain is usually high. */
    static boolean waits(Due due, List<Trials> measured) {
        return measured.stream()
                .filter(one -> one.prescription().equals(due.asked().prescription()))
                .map(Trials::found)
                .anyMatch(found -> found != null && found.outcome() == Trials.Outcome.AWAITS_PHYSIO);
    }

    /** Empty where nothing waits. */
    static String waiting(List<String> names) {
        return names.isEmpty() ? "" : SAY.waiting(names);
    }

    /** Only while the start is what is asked. */
    private static Optional<String> start(Due due, Trials one) {
        var found = one.found();
        if (!one.settled() || found == null || found.quota() == null || found.baseline() == null) {
            return Optional.empty();
        }
        boolean asked =
                found.quota().compareTo(BigDecimal.valueOf(amount(due.asked().dose(), one.inSeconds()))) == 0;
        if (!asked) {
            return Optional.empty();
        }
        double baseline = found.baseline().doubleValue();
        return Optional.of(one.inSeconds() ? SAY.startHeld(baseline) : SAY.start(baseline));
    }

    private static int amount(Dose dose, boolean inSeconds) {
        return inSeconds && dose instanceof Dose.Sets sets ? sets.holdSeconds() : dose.amount();
    }
}
