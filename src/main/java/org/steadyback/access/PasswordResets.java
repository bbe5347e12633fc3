package org.steadyback.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;

/**
 * The way back in for whoever forgot the password. Where mail is set up the link goes to the owner alone, whoever asks for it. Without
 * mail the treating physio hands one to a patient; one for staff needs two others, so that no manager reads as a physio.
 */
@Service
@Transactional
public class PasswordResets {

    private static final String WAITING = """
            SELECT r.password_reset_id, a.display_name, m.display_name AS made_by, r.expires_at
              FROM password_reset r JOIN account a USING (account_id) JOIN account m ON m.account_id = r.made_by
             WHERE r.needs_second AND r.confirmed_by IS NULL AND r.used_at IS NULL AND r.expires_at > :now
               AND r.made_by <> :me AND r.account_id <> :me
             ORDER BY r.made_at""";

    private final AccountRepository accounts;
    private final PasswordResetRepository resets;
    private final Inviting inviting;
    private final AccountMail mail;
    private final AccountLanguages languages;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;
    private final DoorAudit door;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    PasswordResets(
            AccountRepository accounts,
            PasswordResetRepository resets,
            Inviting inviting,
            AccountMail mail,
            AccountLanguages languages,
            PasswordEncoder passwords,
            AuditTrail audit,
            DoorAudit door,
            CurrentAccount current,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.resets = resets;
        this.inviting = inviting;
        this.mail = mail;
        this.languages = languages;
        this.passwords = passwords;
        this.audit = audit;
        this.door = door;
        this.current = current;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether one can be mailed; without, people are sent to their clinic. */
    @PreAuthorize("permitAll()")
    public boolean mailed() {
        return mail.isSetUp();
    }

    /** The owner asks, before signing in. What comes of it is told to nobody but the owner, by mail. */
    @PreAuthorize("permitAll()")
    public void ask(EmailAddress address) {
        if (mail.isSetUp()) {
            askAndMail(address);
        }
    }

    /** For the server's console, which is nothing that a request can reach. */
    Optional<InviteToken> forConsole(EmailAddress manager) {
        return accounts.signingIn(manager.value())
                .filter(account -> account.role() == Role.MANAGER)
                .flatMap(_ -> {
                    var token = InviteToken.next();
                    return own(manager, token, "console").map(_ -> token);
                });
    }

    private void askAndMail(EmailAddress address) {
        var token = InviteToken.next();
        own(address, token, "forgotten password").ifPresent(account -> publish(account, token));
    }

    /** Made in the owner's name. */
    private Optional<Account> own(EmailAddress address, InviteToken token, String how) {
        var account = accounts.askReset(address.value(), Uuid7.next(), token.hash(), clock.instant());
        account.ifPresent(found -> door.used(found.id(), how));
        return account;
    }

    /** Whether the patient has an account to sign in with: only then there is a way back in to offer. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public boolean hasAccount(PatientId patient) {
        return accounts.ofPatient(patient.value()).isPresent();
    }

    /** For a patient of one's own who cannot get in. */
    @PreAuthorize("@care.treats(#patient)")
    public ResetLink forPatient(PatientId patient) {
        var account = accounts.ofPatient(patient.value());
        if (account.isEmpty()) {
            return new ResetLink.NoAccount();
        }
        if (account.get().passwordHash() == null) {
            return new ResetLink.FirstPassword(
                    inviting.invite(account.get(), current.require().account()).token());
        }
        var token = add(account.get(), false);
        return mail.isSetUp() ? mailed(account.get(), token) : new ResetLink.Shown(token);
    }

    /** For somebody who works here and cannot get in. */
    @PreAuthorize("hasRole('MANAGER')")
    public ResetLink forColleague(AccountId colleague) {
        var by = current.require();
        var account = accounts.findById(colleague.value())
                .filter(found -> found.clinic().equals(by.clinic()) && found.role() != Role.PATIENT && found.active())
                .filter(found -> !found.id().equals(by.account()))
                .orElseThrow(() -> new NotFoundException("Account"));
        if (account.passwordHash() == null) {
            return new ResetLink.NoAccount();
        }
        if (mail.isSetUp()) {
            askAndMail(new EmailAddress(account.email()));
            audit.created(null, "password_reset", account.id());
            return new ResetLink.Mailed(new EmailAddress(account.email()));
        }
        return new ResetLink.NeedsSecond(add(account, true));
    }

    /** What waits for somebody like the asking one to confirm. */
    @PreAuthorize("hasAnyRole('PHYSIO', 'MANAGER')")
    @Transactional(readOnly = true)
    public List<WaitingReset> waiting() {
        return jdbc.sql(WAITING)
                .param("now", Timestamp.from(clock.instant()))
                .param("me", current.require().account().value())
                .query((row, _) -> new WaitingReset(
                        row.getObject("password_reset_id", UUID.class),
                        row.getString("display_name"),
                        row.getString("made_by"),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    /** The second member of staff says that the colleague did ask. */
    @PreAuthorize("hasAnyRole('PHYSIO', 'MANAGER')")
    public ResetConfirmation confirm(UUID reset) {
        var whose = jdbc.sql("SELECT confirm_password_reset(:reset, :at)")
                .param("reset", reset)
                .param("at", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
        whose.ifPresentOrElse(
                account -> audit.updated(null, "password_reset", account), () -> audit.denied("password_reset", reset));
        return whose.isPresent() ? ResetConfirmation.CONFIRMED : ResetConfirmation.REFUSED;
    }

    /** Looking does not use it up. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Welcome open(InviteToken token) {
        return accounts.resetting(token.hash(), clock.instant())
                .<Welcome>map(account -> new Welcome.Expected(account.displayName(), account.email()))
                .orElseGet(Welcome.Unknown::new);
    }

    /** Sets the new password, uses the link up and ends every session of the account. */
    @PreAuthorize("permitAll()")
    public Welcome choosePassword(InviteToken token, Password password) {
        var whose = accounts.resetting(token.hash(), clock.instant());
        if (whose.isEmpty()) {
            return new Welcome.Unknown();
        }
        EasyPasswords.refuse(password, whose.get().displayName(), whose.get().email());
        var hash = Objects.requireNonNull(passwords.encode(password.value()));
        return accounts.useReset(token.hash(), clock.instant(), hash)
                .<Welcome>map(account -> {
                    door.used(account.id(), "password_reset");
                    events.publishEvent(new PasswordChanged(
                            account.displayName(), new EmailAddress(account.email()), languages.of(account)));
                    return new Welcome.Expected(account.displayName(), account.email());
                })
                .orElseGet(Welcome.Unknown::new);
    }

    private InviteToken add(Account account, boolean needsSecond) {
        var token = InviteToken.next();
        var by = current.require();
        var now = clock.instant();
        resets.withdraw(account.id().value(), now);
        resets.saveAndFlush(new PasswordReset(account, token, needsSecond, by.account(), now));
        audit.created(account.patient().orElse(null), "password_reset", account.id());
        return token;
    }

    private ResetLink mailed(Account account, InviteToken token) {
        publish(account, token);
        return new ResetLink.Mailed(new EmailAddress(account.email()));
    }

    private void publish(Account account, InviteToken token) {
        events.publishEvent(new PasswordResetMade(
                account.displayName(), new EmailAddress(account.email()), token, languages.of(account)));
    }
}
