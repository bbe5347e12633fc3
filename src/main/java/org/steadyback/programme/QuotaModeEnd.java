package org.steadyback.programme;

import java.time.Instant;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;

/** Is told in the same transaction that a programme leaves quota mode. Implemented above, where quota plans are kept. */
public interface QuotaModeEnd {

    void ended(PatientId patient, ProgrammeId programme, SignedIn by, Instant at);
}
