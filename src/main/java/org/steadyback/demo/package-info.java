/** A made-up clinic to try the portal with: lives its weeks through the services, day by day, before the port opens. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "database",
            "episode",
            "screening",
            "screening :: interview",
            "screening :: rules",
            "library",
            "education",
            "agreement",
            "programme",
            "programme :: plan",
            "programme :: check",
            "progression",
            "session",
            "insight"
        })
package org.steadyback.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
