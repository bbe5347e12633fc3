package org.steadyback.access;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.AccountId;

/** Makes the one-time link of an account; part of the transaction that adds or invites it. */
@Component
class Inviting {

    private final InviteRepository invites;
    private final ClinicRepository clinics;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final AccountLanguages languages;
    private final Clock clock;

    Inviting(
            InviteRepository invites,
            ClinicRepository clinics,
            ApplicationEventPublisher events,
            AuditTrail audit,
            AccountLanguages languages,
            Clock clock) {
        this.invites = invites;
        this.clinics = clinics;
        this.events = events;
        this.audit = audit;
        this.languages = languages;
        this.clock = clock;
    }

    Invitation.Invited invite(Account account, AccountId by) {
        var token = InviteToken.next();
        invites.withdraw(account.id().value(), clock.instant());
        invites.save(new Invite(account, token, by, clock.instant()));
        audit.created(account.patient().orElse(null), "invite", account.id());
        var clinic = clinics.findById(account.clinic().value()).orElseThrow();
        events.publishEvent(new AccountInvited(
                account.displayName(),
                new EmailAddress(account.email()),
                clinic.name(),
                token,
                languages.of(account, clinic)));
        return new Invitation.Invited(account.id(), token);
    }
}
