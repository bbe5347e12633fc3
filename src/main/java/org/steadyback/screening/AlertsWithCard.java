package org.steadyback.screening;

import org.springframework.stereotype.Component;

import org.steadyback.access.CountedWithCard;
import org.steadyback.access.SignedIn;

/** The number of open alerts stands in the frame of every chart: it is counted with whose chart it is. */
@Component
class AlertsWithCard implements CountedWithCard {

    private final SafetyInRequest known;

    AlertsWithCard(SafetyInRequest known) {
        this.known = known;
    }

    @Override
    public String sql() {
        return "(" + SafetyAlerts.NUMBER.replace(":me", ":account") + ")";
    }

    @Override
    public void counted(SignedIn physio, int number) {
        known.openAlerts(physio.account(), number);
    }
}
