/** Whether somebody may exercise: the gate, decided by a clinician, with its reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
