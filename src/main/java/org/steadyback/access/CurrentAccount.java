package org.steadyback.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.NotFoundException;

/** Who asks. */
@Component
public class CurrentAccount {

    private final Clock clock;

    CurrentAccount(Clock clock) {
        this.clock = clock;
    }

    /** The signed-in account; empty on the public pages and at start. */
    public Optional<SignedIn> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    public SignedIn require() {
        return get().orElseThrow(() -> new NotFoundException("Account"));
    }

    /** The clinic's own day, by which care-team rows begin and end. */
    public LocalDate today() {
        return todayOf(require());
    }

    LocalDate todayOf(SignedIn who) {
        return LocalDate.ofInstant(clock.instant(), who.clinicZone());
    }
}
