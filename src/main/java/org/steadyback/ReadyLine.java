package org.steadyback;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person who started the portal where it is. A line on standard output, because it is not for the log. */
@Component
class ReadyLine {

    private final Environment environment;

    ReadyLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @Order // last, so that the readiness address already answers
    void print(AvailabilityChangeEvent<ReadinessState> change) {
        var port = environment.getProperty("local.server.port");
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC && port != null) {
            System.out.println("Steadyback is ready at http://localhost:" + port);
        }
    }
}
