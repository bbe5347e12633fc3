package org.steadyback.testing;

import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;

/** Somebody before the portal's pages, on the server alone. The pages are looked for in the portal, not in all that it uses. */
public abstract class AtTheScreen extends SpringBrowserlessTest {

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.steadyback");
    }
}
