/** What a patient is asked to do: programmes, prescriptions and their versions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"grading", "library", "education", "screening", "episode"})
package org.steadyback.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
