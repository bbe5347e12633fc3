package org.steadyback.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;

/** The people who work in a clinic. */
@Service
@Transactional
public class Staff {

    private static final String LIST = """
            SELECT account_id, display_name, email, role, password_hash IS NOT NULL AS has_password, active
              FROM account WHERE clinic_id = ? AND role IN ('PHYSIO', 'MANAGER')
             ORDER BY active DESC, role DESC, display_name""";

    private static final String MANAGERS = """
            SELECT account_id FROM account
             WHERE clinic_id = ? AND role = 'MANAGER' AND active AND password_hash IS NOT NULL
             ORDER BY account_id FOR UPDATE""";

    private static final String COLLEAGUES = """
            SELECT account_id, display_name FROM account
             WHERE clinic_id = ? AND role = 'PHYSIO' AND active ORDER BY display_name""";

    private final AccountRepository accounts;
    private final Inviting inviting;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    Staff(
            AccountRepository accounts,
            Inviting inviting,
            AuditTrail audit,
            CurrentAccount current,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('MANAGER')")
    public Invitation add(AddStaff command) {
        if (accounts.emailTaken(command.email().value())) {
            return new Invitation.EmailTaken(command.email());
        }
        var by = current.require();
        var account = accounts.save(
                Account.staff(by.clinic(), command.role(), command.email(), command.name(), clock.instant()));
        audit.created(null, "account", account.id());
        return inviting.invite(account, by.account());
    }

    /** A new link for somebody of the same clinic who has never had a password; the earlier one stops working. */
    @PreAuthorize("hasRole('MANAGER')")
    public Invitation inviteAgain(AccountId id) {
        var by = current.require();
        var account = accounts.findById(id.value())
                .filter(found -> found.clinic().equals(by.clinic()) && found.role() != Role.PATIENT)
                .orElseThrow(() -> new NotFoundException("Account"));
        if (account.passwordHash() != null) {
            audit.denied("invite", id);
            return new Invitation.AlreadySignsIn(id);
        }
        return inviting.invite(account, by.account());
    }

    /** From the next call on nobody is signed in with it; refused once while patients have nobody else. */
    @PreAuthorize("hasRole('MANAGER')")
    public Closing close(CloseAccount command) {
        if (command.account().equals(current.require().account())) {
            return new Closing.OwnAccount();
        }
        holdManagers();
        var account = colleague(command.account());
        int alone = treatsAlone(account);
        if (alone > 0 && !command.evenSo()) {
            return new Closing.TreatsAlone(alone);
        }
        account.close();
        accounts.save(account);
        audit.updated(null, "account closed", account.id());
        return new Closing.Closed();
    }

    /** Somebody is back; the password is the one from before. */
    @PreAuthorize("hasRole('MANAGER')")
    public void reopen(AccountId id) {
        var account = colleague(id);
        account.reopen();
        accounts.save(account);
        audit.updated(null, "account reopened", id);
    }

    /** From the next call on the other part counts, and what was signed in before ends; asked about first while patients have nobody else. */
    @PreAuthorize("hasRole('MANAGER')")
    public RoleChange changeRole(ChangeRole command) {
        if (command.account().equals(current.require().account())) {
            return new RoleChange.OwnAccount();
        }
        holdManagers();
        var account = colleague(command.account());
        if (account.role() == command.role()) {
            return new RoleChange.Changed();
        }
        int alone = treatsAlone(account);
        if (alone > 0 && !command.evenSo()) {
            return new RoleChange.TreatsAlone(alone);
        }
        account.changeRole(command.role());
        accounts.save(account);
        audit.updated(null, "role", account.id());
        return new RoleChange.Changed();
    }

    /** Managers are taken one after the other: of two who take the part from each other the second is none any more, and refused. */
    private void holdManagers() {
        var me = current.require();
        var managers =
                jdbc.sql(MANAGERS).param(me.clinic().value()).query(UUID.class).list();
        if (!managers.contains(me.account().value())) {
            throw new NotFoundException("Account");
        }
    }

    private int treatsAlone(Account account) {
        return jdbc.sql("SELECT patients_treated_alone(?)")
                .param(account.id().value())
                .query(Integer.class)
                .single();
    }

    private Account colleague(AccountId id) {
        var clinic = current.require().clinic();
        return accounts.findById(id.value())
                .filter(found -> found.clinic().equals(clinic))
                .filter(found -> found.role() == Role.PHYSIO || found.role() == Role.MANAGER)
                .orElseThrow(() -> new NotFoundException("Account"));
    }

    @PreAuthorize("hasRole('MANAGER')")
    @Transactional(readOnly = true)
    public List<StaffRow> list() {
        return jdbc.sql(LIST)
                .param(current.require().clinic().value())
                .query((row, _) -> new StaffRow(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        row.getString("email"),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("has_password"),
                        row.getBoolean("active")))
                .list();
    }

    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return jdbc.sql(COLLEAGUES)
                .param(current.require().clinic().value())
                .query((row, _) -> new Colleague(
                        new AccountId(row.getObject("account_id", UUID.class)), row.getString("display_name")))
                .list();
    }
}
