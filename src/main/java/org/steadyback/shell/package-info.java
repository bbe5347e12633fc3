/** The frames round the pages, and what is shown when a page cannot be. Knows addresses, not features. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
