/** The physio's worklist: who needs a look first, and the front page of a chart. Nobody depends on this module. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "episode",
            "screening",
            "screening::rules",
            "agreement",
            "programme",
            "progression",
            "grading",
            "programme::plan",
            "session",
            "insight",
            "insight::trend"
        })
package org.steadyback.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
