package org.steadyback.screening;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Role;
import org.steadyback.shell.PatientGuard;
import org.steadyback.uikit.Paths;

/** Until a clinician has decided, every page of a stopped patient leads to what to do now (fact sheet §2.4). */
@Component
class StopGuard implements PatientGuard {

    private final Screening screening;
    private final CurrentAccount current;

    StopGuard(Screening screening, CurrentAccount current) {
        this.screening = screening;
        this.current = current;
    }

    @Override
    public Optional<String> leadsTo() {
        return current.get()
                .filter(who -> who.role() == Role.PATIENT)
                .filter(who -> screening.safetyOf(who.patient()).stops())
                .map(_ -> Paths.ME_SCREEN);
    }
}
