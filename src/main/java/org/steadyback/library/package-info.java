/** The exercises: ladders from easier to harder, starting doses, cautions and cues. */
@NullMarked
@ApplicationModule(allowedDependencies = {"figure"})
package org.steadyback.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
