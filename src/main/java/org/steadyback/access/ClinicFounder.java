package org.steadyback.access;

import java.time.Clock;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.AccountId;

/** Creates a clinic with its first manager and its service account. Nothing a request can reach by itself. */
@Component
@Transactional
public class ClinicFounder {

    private final ClinicRepository clinics;
    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    ClinicFounder(ClinicRepository clinics, AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.clinics = clinics;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The manager's account. */
    public AccountId found(SetUpClinic command) {
        EasyPasswords.refuse(
                command.password(), command.managerName(), command.email().value());
        var clinic = new Clinic(command.clinic(), clock.instant());
        clinics.founding(clinic.id().toString());
        clinics.save(clinic);
        var manager = Account.staff(clinic.id(), Role.MANAGER, command.email(), command.managerName(), clock.instant());
        manager.choosePassword(passwords.encode(command.password().value()));
        accounts.save(manager);
        accounts.save(Account.service(clinic.id(), clock.instant()));
        return manager.id();
    }

    /** Whether no clinic is there yet. */
    @Transactional(readOnly = true)
    public boolean nothingFounded() {
        return !clinics.any();
    }
}
