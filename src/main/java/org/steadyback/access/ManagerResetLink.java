package org.steadyback.access;

import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.steadyback.uikit.Paths;

/** For a clinic's last manager, without mail: whoever runs the server starts it with the manager's address and hands the link over. */
@Component
class ManagerResetLink {

    private final PasswordResets resets;
    private final PortalAddress address;
    private final String manager;

    ManagerResetLink(
            PasswordResets resets, PortalAddress address, @Value("${steadyback.reset-manager:}") String manager) {
        this.resets = resets;
        this.address = address;
        this.manager = manager;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (!manager.isBlank()) {
            System.out.println(link().map(
                            token -> "A new password, once, within an hour: " + address.of(Paths.reset(token.value())))
                    .orElse("STEADYBACK_RESET_MANAGER names nobody who manages a clinic here."));
        }
    }

    private Optional<InviteToken> link() {
        try {
            return resets.forConsole(new EmailAddress(manager));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
