/**
 * How much next: classes of sessions, the decision, starts, gaps, flares, quota plans, adherence. Pure rules of the fact
 * sheet §3: no clock, no database, no framework. What is not known is null and never counts as zero.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
