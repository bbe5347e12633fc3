package org.steadyback.access;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.steadyback.uikit.Paths;

/** Prints the one-time set-up link while there is no clinic. */
@Component
class SetupLink {

    private final Clinics clinics;
    private final PortalAddress address;

    SetupLink(Clinics clinics, PortalAddress address) {
        this.clinics = clinics;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        clinics.openSetup()
                .map(token -> address.of(Paths.SETUP + "/" + token.value()))
                .ifPresent(link -> System.out.println("No clinic yet. Set it up once with this link: " + link));
    }
}
