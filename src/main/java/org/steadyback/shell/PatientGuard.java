package org.steadyback.shell;

import java.util.Optional;

/** Leads a patient to the one page that comes before all others. Implemented above, where that is known. */
public interface PatientGuard {

    /** An address of {@code Paths}; empty when every page is open. */
    Optional<String> leadsTo();
}
