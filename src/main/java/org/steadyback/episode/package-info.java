/** Care begins, rests and ends: taking somebody in, episodes of care, time away. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.episode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
