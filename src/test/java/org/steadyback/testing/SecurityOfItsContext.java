package org.steadyback.testing;

import java.util.Map;
import java.util.WeakHashMap;

import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application that starts replaces the one static holder of who is signed in, while the parts of an earlier one in the
 * same JVM keep theirs. Gives every test the holder of its own application; in production there is only one.
 */
public class SecurityOfItsContext implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, SecurityContextHolderStrategy> KNOWN = new WeakHashMap<>();

    @Override
    public void prepareTestInstance(TestContext test) {
        use(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        use(test);
    }

    private static synchronized void use(TestContext test) {
        var application = test.getApplicationContext(); // the first time, this starts it
        SecurityContextHolder.setContextHolderStrategy(
                KNOWN.computeIfAbsent(application, _ -> SecurityContextHolder.getContextHolderStrategy()));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
