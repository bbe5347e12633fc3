/**
 * How doses go on: decisions from sessions, weeks and gaps, the proposals that come of them, quota plans, starts, flares, and the
 * numbers of the clinic. Applies the rules of {@code grading} to what was done.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"grading", "library", "screening", "programme", "programme::plan", "programme::check"})
package org.steadyback.progression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
