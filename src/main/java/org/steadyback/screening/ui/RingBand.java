package org.steadyback.screening.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

import org.steadyback.access.Clinics;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Role;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Offers;
import org.steadyback.shell.PatientBand;
import org.steadyback.uikit.DeviceZone;
import org.steadyback.uikit.Paths;

/**
 * Whom to ring, above every page of somebody who waits for a clinician. Two pages have it themselves: the page of advice of whoever
 * is stopped, and the player, which needs it without network.
 */
@org.springframework.stereotype.Component
class RingBand implements PatientBand {

    private final Offers offers;
    private final Clinics clinics;
    private final CurrentAccount current;

    RingBand(Offers offers, Clinics clinics, CurrentAccount current) {
        this.offers = offers;
        this.clinics = clinics;
        this.current = current;
    }

    @Override
    public Optional<Component> above(String path) {
        if (path.equals(Paths.ME_SESSION)) {
            return Optional.empty();
        }
        return offered()
                .filter(offered -> !offered.safety().stops())
                .flatMap(offered -> offered.ring()
                        .map(advice -> new WhomToRing(
                                offered, advice, HelpNumbers.of(clinics.helpLines(DeviceZone.of(UI.getCurrent()))))));
    }

    @Override
    public Optional<String> standing() {
        return offered().map(Offered::code);
    }

    private Optional<Offered> offered() {
        return current.get().filter(who -> who.role() == Role.PATIENT).map(who -> offers.now(who.patient()));
    }
}
