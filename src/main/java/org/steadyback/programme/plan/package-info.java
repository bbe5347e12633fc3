/** What is asked: doses, days, bouts, and what is due on a day. Pure rules: no clock, no database, no framework. */
@NullMarked
@NamedInterface("plan")
package org.steadyback.programme.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
