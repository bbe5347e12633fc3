/** What the logs say: done of planned, trends, review. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "screening",
            "screening::rules",
            "programme",
            "programme::plan",
            "progression",
            "grading",
            "session"
        })
package org.steadyback.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
