package org.steadyback.screening;

import java.util.Comparator;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a stop symptom reported with a session: closes the gate and raises an alert, in the session's own transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Stops {

    private final GateWriter gates;
    private final AlertWriter alerts;

    Stops(GateWriter gates, AlertWriter alerts) {
        this.gates = gates;
        this.alerts = alerts;
    }

    /** @param current the newest decision, which the caller has read already */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public void report(ReportStop command, Optional<Gate> current) {
        var reasons = command.reasons().stream()
                .sorted(Comparator.comparing(StopReason::action).thenComparing(Comparator.naturalOrder()))
                .toList();
        var action = reasons.getFirst().action();
        var labels = reasons.stream().map(StopReason::label).toList();
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
