package org.steadyback.access;

import java.time.Clock;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holders of a one-time link may do: the link itself is the permission. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class Invitations {

    private final InviteRepository invites;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Invitations(InviteRepository invites, PasswordEncoder passwords, Clock clock) {
        this.invites = invites;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Welcome open(InviteToken token) {
        return invites.invited(token.hash(), clock.instant())
                .<Welcome>map(account -> new Welcome.Expected(account.displayName(), account.email()))
                .orElseGet(Welcome.Unknown::new);
    }

    /** Sets the password and uses the link up; of two who try at once, one succeeds. */
    public Welcome choosePassword(InviteToken token, Password password) {
        var account = invites.invited(token.hash(), clock.instant());
        if (account.isEmpty()) {
            return new Welcome.Unknown();
        }
        // a managed entity: its change is flushed before the guarded update below
        account.get().choosePassword(passwords.encode(password.value()));
        if (invites.use(token.hash(), clock.instant()) == 0) {
            throw new org.springframework.dao.OptimisticLockingFailureException("The link was used at the same moment");
        }
        return new Welcome.Expected(account.get().displayName(), account.get().email());
    }
}
