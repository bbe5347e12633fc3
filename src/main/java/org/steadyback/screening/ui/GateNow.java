package org.steadyback.screening.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;

import org.steadyback.screening.Gate;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Said;
import org.steadyback.uikit.DefinitionList;
import org.steadyback.uikit.EmptyState;

/** What the patient may do at the moment, and who or what decided it. */
final class GateNow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private GateNow() {}

    static Component notScreened() {
        return new EmptyState(
                "Not screened yet",
                "No programme can start before the questions are answered or you have decided what this patient may do.");
    }

    /**
     * @param said what is open and nobody has settled, the newest first
     * @param offered what the patient's own pages say and offer by the same rule
     * @param numbers those of the clinic
     */
    static Component of(Gate gate, List<Said> said, Offered offered, HelpNumbers numbers, ZoneId zone) {
        var facts = new DefinitionList()
                .fact("Now", GateWords.now(offered, "the patient"))
                .fact("What it does", GateWords.meaning(offered))
                .fact("What the patient is told", offered.sentence(numbers));
        if (gate.opensOn() != null) {
            facts.fact("Opens on", DAY.format(gate.opensOn()));
        }
        facts.fact("Why", gate.reason());
        // said later, and no more urgent than what stood: the decision does not name it
        var besides = said.stream()
                .map(SignWords::forPhysio)
                .filter(words -> !gate.reason().contains(words))
                .distinct()
                .collect(Collectors.joining("; "));
        if (!besides.isEmpty()) {
            facts.fact("Said besides", besides);
        }
        return facts.fact(
                "Decided",
                SafetyHistory.by(gate) + ", " + MOMENT.format(gate.decidedAt().atZone(zone)));
    }
}
