/** Reusable components without knowledge of any feature, and the one map of addresses. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
