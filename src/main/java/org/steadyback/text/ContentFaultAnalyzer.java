package org.steadyback.text;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows what is wrong in content files as sentences instead of a stack trace. Registered in META-INF/spring.factories. */
class ContentFaultAnalyzer extends AbstractFailureAnalyzer<ContentFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ContentFault fault) {
        return new FailureAnalysis(
                fault.getMessage(), "Mend these lines under src/main/resources and build again.", fault);
    }
}
