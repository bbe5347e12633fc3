/** Applies the grading rules to what was done: decisions on doses, what acts at once, what waits for the physio. */
@NullMarked
@NamedInterface("dosing")
package org.steadyback.programme.dosing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
