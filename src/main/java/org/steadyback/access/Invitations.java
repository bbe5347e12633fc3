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

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final DoorAudit door;
    private final Clock clock;

    Invitations(AccountRepository accounts, PasswordEncoder passwords, DoorAudit door, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.door = door;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Welcome open(InviteToken token) {
        return accounts.invited(token.hash(), clock.instant())
                .<Welcome>map(account -> new Welcome.Expected(account.displayName(), account.email()))
                .orElseGet(Welcome.Unknown::new);
    }

    /** Sets the first password and uses the link up; of two who try at once, one succeeds. */
    public Welcome choosePassword(InviteToken token, Password password) {
        var whose = accounts.invited(token.hash(), clock.instant());
        if (whose.isEmpty()) {
            return new Welcome.Unknown();
        }
        EasyPasswords.refuse(password, whose.get().displayName(), whose.get().email());
        return accounts.accept(token.hash(), clock.instant(), passwords.encode(password.value()))
                .<Welcome>map(account -> {
                    door.used(account.id(), "invite");
                    return new Welcome.Expected(account.displayName(), account.email());
                })
                .orElseGet(Welcome.Unknown::new);
    }
}
