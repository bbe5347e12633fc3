package org.steadyback.screening;

import java.time.Clock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;

/** Settles answers that were "not sure". A yes counts for the cautions at once; what it means for the gate the physio decides. */
@Service
@Transactional
public class Settlements {

    private final ScreenRepository screens;
    private final ScreenSettlementRepository settlements;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final SafetyInRequest known;
    private final Clock clock;

    Settlements(
            ScreenRepository screens,
            ScreenSettlementRepository settlements,
            CurrentAccount current,
            AuditTrail audit,
            SafetyInRequest known,
            Clock clock) {
        this.screens = screens;
        this.settlements = settlements;
        this.current = current;
        this.audit = audit;
        this.known = known;
        this.clock = clock;
    }

    /** @throws NotFoundException when the screen is not this patient's, or the answer is not open */
    @PreAuthorize("@care.treats(#command.patient())")
    public void settle(SettleAnswer command) {
        var screen = screens.of(command.patient().value(), command.screen())
                .filter(one -> one.leftOpen(command.question()))
                .orElseThrow(() -> new NotFoundException("Screen"));
        var settled =
                settlements.saveAndFlush(new ScreenSettlement(screen, command, current.require(), clock.instant()));
        known.changed(command.patient());
        audit.created(command.patient(), "settled answer", settled.getId());
    }
}
