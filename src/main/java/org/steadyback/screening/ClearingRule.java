package org.steadyback.screening;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.steadyback.screening.ClearAlerts.Contact;
import org.steadyback.screening.ClearAlerts.Who;
import org.steadyback.screening.Clearing.Missing;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.ScreenAnswer;

/** What a clearance must say before it clears anything (fact sheet §2.9). Pure. */
public final class ClearingRule {

    /** Asked where an emergency was ticked by mistake. */
    public static final Set<Question> SIX =
            EnumSet.of(Question.C1, Question.C2, Question.C3, Question.C4, Question.C5, Question.N1);

    /** Shorter words say nothing: "ok", "fine" [D]. */
    static final int LEAST_CHARACTERS = 10;

    private ClearingRule() {}

    /** @param alerts those of the page; none: nothing to clear */
    public static List<Missing> missing(ClearAlerts command, List<AlertOnPage> alerts, Instant now) {
        var missing = new ArrayList<Missing>();
        contact(command, alerts, now, missing);
        if (emergency(alerts)
                && command.contact() != null
                && command.contact() != Contact.IN_PERSON
                && !command.mistake()) {
            missing.add(Missing.EXAMINATION);
        }
        boolean found = alerts.stream()
                .flatMap(alert -> alert.items().stream())
                .allMatch(item -> words(command.found().getOrDefault(item.key(), "")));
        if (!found) {
            missing.add(Missing.FINDING);
        }
        if (command.mistake() && SIX.stream().anyMatch(one -> command.asked().get(one) != ScreenAnswer.NO)) {
            missing.add(Missing.SIX_QUESTIONS);
        }
        if (!words(command.advice())) {
            missing.add(Missing.ADVICE);
        }
        if (command.action() == null) {
            missing.add(Missing.WHAT_NOW);
        } else if (command.action() == GateAction.STAY_ACTIVE && command.opensOn() == null) {
            missing.add(Missing.OPENING_DAY);
        }
        return missing;
    }

    private static void contact(ClearAlerts command, List<AlertOnPage> alerts, Instant now, List<Missing> missing) {
        if (command.who() == null) {
            missing.add(Missing.WHO);
        } else if (command.who() != Who.MYSELF && command.reportedBy().length() < 3) {
            missing.add(Missing.WHO_TOLD_YOU);
        }
        if (command.contact() == null) {
            missing.add(Missing.HOW);
        }
        var at = command.at();
        if (at == null) {
            missing.add(Missing.WHEN);
        } else if (at.isAfter(now)) {
            missing.add(Missing.NOT_YET);
        } else if (alerts.stream()
                .map(AlertOnPage::raisedAt)
                .max(Comparator.naturalOrder())
                // the form knows minutes only
                .filter(newest -> at.isBefore(newest.truncatedTo(ChronoUnit.MINUTES)))
                .isPresent()) {
            missing.add(Missing.BEFORE_THE_ALERT);
        }
    }

    /** Whether one of them is an emergency: then only an examination in person clears, or a mistake. */
    public static boolean emergency(List<AlertOnPage> alerts) {
        return alerts.stream().anyMatch(alert -> alert.action() == GateAction.EMERGENCY);
    }

    /** Whether an answer on that occasion keeps the stop. */
    static boolean staysStopped(ClearAlerts command) {
        return command.asked().values().stream().anyMatch(answer -> answer != ScreenAnswer.NO);
    }

    /** At least two words, and long enough to say something. */
    public static boolean words(String text) {
        return text.strip().length() >= LEAST_CHARACTERS
                && text.strip().length() <= 1000
                && text.strip().split("\\s+").length >= 2;
    }
}
