/** Runs the pure rules on cases from a file, without the portal around them: script/replay. */
@NullMarked
@ApplicationModule(allowedDependencies = {"grading", "screening::rules", "insight::helps"})
package org.steadyback.replay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
