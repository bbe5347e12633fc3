package org.steadyback.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the refusal as its sentences instead of a stack trace. Registered in META-INF/spring.factories. */
class DemoRefusedAnalyzer extends AbstractFailureAnalyzer<DemoRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoRefused refused) {
        return new FailureAnalysis(
                refused.getMessage(),
                "Leave HOST out, so that it answers on this machine only, or start without the demo: script/run --empty.",
                refused);
    }
}
