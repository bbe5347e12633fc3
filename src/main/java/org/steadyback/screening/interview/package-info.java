/** The way through the questions of a screen: which is asked next, and what the replies mean for the rules. Pure. */
@NullMarked
@NamedInterface("interview")
package org.steadyback.screening.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
