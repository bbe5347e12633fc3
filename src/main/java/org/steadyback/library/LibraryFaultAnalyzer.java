package org.steadyback.library;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong in the library's files as sentences instead of a stack trace. Registered in META-INF/spring.factories. */
class LibraryFaultAnalyzer extends AbstractFailureAnalyzer<LibraryFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LibraryFault fault) {
        return new FailureAnalysis(
                fault.getMessage(), "Mend these lines under src/main/resources and build again.", fault);
    }
}
