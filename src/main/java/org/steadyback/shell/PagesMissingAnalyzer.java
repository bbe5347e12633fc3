package org.steadyback.shell;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the refusal as its sentences instead of a stack trace. Registered in META-INF/spring.factories. */
class PagesMissingAnalyzer extends AbstractFailureAnalyzer<PagesMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PagesMissing missing) {
        return new FailureAnalysis(
                missing.getMessage(),
                "Start it with script/run, which builds them, or build the jar with: mvn package.",
                missing);
    }
}
