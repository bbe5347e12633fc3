package org.steadyback.screening;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.steadyback.shell.NavigationBadge;
import org.steadyback.uikit.Paths;

/** How many safety alerts of one's own patients are open, on every page of the clinic. */
@Component
class AlertBadge implements NavigationBadge {

    private final SafetyAlerts alerts;

    AlertBadge(SafetyAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String path() {
        return Paths.ALERTS;
    }

    @Override
    public Optional<Badge> badge() {
        int open = alerts.countMine();
        return open == 0 ? Optional.empty() : Optional.of(new Badge(open, open == 1 ? "1 open" : open + " open"));
    }
}
