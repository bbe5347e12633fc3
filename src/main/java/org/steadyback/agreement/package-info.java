/** What the patient says to a plan: the answer, wishes, confidence in movements, what is not right; and the pages where they read it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "grading",
            "library",
            "education",
            "screening",
            "programme",
            "programme::plan",
            "progression"
        })
package org.steadyback.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
