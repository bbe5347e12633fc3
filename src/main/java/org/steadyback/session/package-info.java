/** What the patient did, and how it felt. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "education",
            "screening",
            "screening::interview",
            "screening::rules",
            "agreement",
            "programme",
            "programme::plan",
            "grading",
            "progression"
        })
package org.steadyback.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
