package org.steadyback.testing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.AlertOnPage;
import org.steadyback.screening.AlertOverview;
import org.steadyback.screening.ClearAlerts;
import org.steadyback.screening.Clearances;
import org.steadyback.screening.Clearing;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;

/** Clears what is open of a patient as a physio who has seen them in person. */
@Component
public class Clearings {

    private final Clearances clearances;
    private final Screening screening;
    private final Clock clock;

    Clearings(Clearances clearances, Screening screening, Clock clock) {
        this.clearances = clearances;
        this.screening = screening;
        this.clock = clock;
    }

    /** What is open now, as a page shows it. */
    public AlertOverview page(PatientId patient) {
        return clearances.overview(patient);
    }

    /** Of this page, with a finding for each thing that was said. */
    public ClearAlerts command(PatientId patient, AlertOverview page, GateAction action) {
        var found = new HashMap<String, String>();
        page.open().stream()
                .flatMap(alert -> alert.items().stream())
                .forEach(item -> found.put(item.key(), "Examined: nothing new was found."));
        return new ClearAlerts(
                patient,
                page.open().stream().map(AlertOnPage::id).collect(Collectors.toSet()),
                ClearAlerts.Who.MYSELF,
                "",
                ClearAlerts.Contact.IN_PERSON,
                clock.instant(),
                found,
                "Come back at once if it changes.",
                action,
                null,
                false,
                Map.of());
    }

    /** As a physio does who has made up their mind: clears what is open, else decides. */
    public void decide(PatientId patient, GateAction action) {
        if (page(patient).open().isEmpty()) {
            screening.decide(new SetGate(patient, action, "As examined", null));
        } else if (!(clear(patient, action) instanceof Clearing.Cleared)) {
            throw new IllegalStateException("Not cleared");
        }
    }

    public Clearing clear(PatientId patient, GateAction action) {
        return clearances.clear(command(patient, page(patient), action));
    }
}
