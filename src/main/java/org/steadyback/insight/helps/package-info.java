/**
 * "What helps me": what one person's own log says about a kind of exercise, and how sure that is (fact sheet §5). Pure
 * rules: no clock, no database, no framework.
 */
@NullMarked
@NamedInterface("helps")
package org.steadyback.insight.helps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
