/** Whether somebody may exercise, and what: the safety screen, the gate with its reason, alerts, approvals. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "episode"})
package org.steadyback.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
