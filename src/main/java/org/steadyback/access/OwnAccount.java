package org.steadyback.access;

import java.util.Objects;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may do with their own account. */
@Service
@Transactional
public class OwnAccount {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final SignInLimits limits;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    OwnAccount(
            AccountRepository accounts,
            PasswordEncoder passwords,
            SignInLimits limits,
            AuditTrail audit,
            CurrentAccount current,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.audit = audit;
        this.current = current;
        this.events = events;
        this.jdbc = jdbc;
    }

    /**
     * Needs the old one, so that a page left open is no way to take an account over. This session goes on, all others end.
     *
     * @throws IllegalArgumentException with a sentence for the field, where the new one is mostly the own name or e-mail
     */
    @PreAuthorize("isAuthenticated()")
    public PasswordChange changePassword(ChangePassword command) {
        var who = current.require();
        var me = who.account().value();
        EasyPasswords.refuse(command.chosen(), who.name(), who.getUsername());
        var attempt = limits.begin(who.getUsername(), "own account");
        if (attempt.isEmpty()) {
            return new PasswordChange.TooManyTries();
        }
        if (!matches(command.old(), me, attempt.get())) {
            audit.denied("password", who.account());
            return new PasswordChange.OldOneIsWrong();
        }
        attempt.get().takeBack();
        var chosen = Objects.requireNonNull(passwords.encode(command.chosen().value()));
        accounts.changePassword(me, chosen);
        who.credentialsChanged(accounts.credentials(me));
        audit.updated(null, "password", who.account());
        events.publishEvent(new PasswordChanged(who.name(), new EmailAddress(who.getUsername()), who.language()));
        return new PasswordChange.Changed();
    }

    private boolean matches(String typed, UUID me, SignInLimits.Try attempt) {
        try {
            return passwords.matches(typed, hash(me));
        } catch (TooBusyException notLookedAt) {
            attempt.takeBack();
            throw notLookedAt;
        }
    }

    private String hash(UUID me) {
        return jdbc.sql("SELECT password_hash FROM account WHERE account_id = ?")
                .param(me)
                .query(String.class)
                .single();
    }
}
