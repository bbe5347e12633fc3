package org.steadyback.session;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clinic;

import static org.steadyback.session.Examples.item;

/** Reports a stop symptom with a session, for tests of other packages. */
@Component
public class StopsForTests {

    private final Sessions sessions;

    StopsForTests(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Pain going further down one leg: it shuts everything, and the gate by itself would still let walking through. */
    public void stop(Clinic clinic, Clinic.Person who, UUID prescription, Instant at) {
        var session = Examples.of(who.patient(), at.minusSeconds(1200))
                .with(item(prescription, 1, 10, 8))
                .said(Said.OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.NO))
                .session();
        if (!(clinic.as(who.account(), () -> sessions.record(session)) instanceof Recording.Stored)) {
            throw new IllegalStateException("The stop was not kept");
        }
    }
}
