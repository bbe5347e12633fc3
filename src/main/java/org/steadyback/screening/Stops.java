package org.steadyback.screening;

import java.util.Comparator;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a stop symptom reported with a session: closes the gate and raises an alert, in the session's own transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Stops {

    private final Screening screening;
    private final GateWriter gates;
    private final AlertWriter alerts;

    Stops(Screening screening, GateWriter gates, AlertWriter alerts) {
        this.screening = screening;
        this.gates = gates;
        this.alerts = alerts;
    }

    /** Must run in the transaction of the session it was reported with. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public void report(ReportStop command) {
        var reasons = command.reasons().stream()
                .sorted(Comparator.comparing(StopReason::action).thenComparing(Comparator.naturalOrder()))
                .toList();
        var action = reasons.getFirst().action();
        var labels = reasons.stream().map(StopReason::label).toList();
        var current = screening.gateOf(command.patient());
        if (current.isEmpty() || action.moreUrgentThan(current.get().action())) {
            gates.add(
                    command.patient(),
                    action,
                    "Reported with a session: " + String.join("; ", labels) + ".",
                    null,
                    GateSource.STOP,
                    null);
        }
        alerts.raise(command.patient(), action, AlertCause.STOP, labels, null);
    }
}
