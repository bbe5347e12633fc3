package org.steadyback.access;

import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;

/** Runs a piece of work in the name of an account, for jobs and for the demo clinic. Nothing a request can reach. */
@Component
public class ActingAs {

    private static final ScopedValue<PatientId> PATIENT_OF_JOB = ScopedValue.newInstance();

    private final AccountDirectory accounts;

    ActingAs(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    public <T> T account(AccountId account, Supplier<T> work) {
        return as(accounts.signedIn(account), work);
    }

    public <T> T patient(PatientId patient, Supplier<T> work) {
        return as(accounts.signedIn(patient), work);
    }

    /** Finds somebody who can sign in. */
    public AccountId byEmail(String email) {
        return accounts.loadUserByUsername(email).account();
    }

    /** A job sees exactly the one patient that it works on. */
    public <T> T job(AccountId serviceAccount, PatientId patient, Supplier<T> work) {
        return ScopedValue.where(PATIENT_OF_JOB, patient).call(() -> account(serviceAccount, work));
    }

    static Optional<PatientId> patientOfJob() {
        return PATIENT_OF_JOB.isBound() ? Optional.of(PATIENT_OF_JOB.get()) : Optional.empty();
    }

    private static <T> T as(SignedIn who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
