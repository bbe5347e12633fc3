/** What a patient is asked to do: episodes, programmes, prescriptions and their versions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"grading", "library", "education", "screening"})
package org.steadyback.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
