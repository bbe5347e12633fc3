/** What is left of a record when something is killed. */
@NullMarked
package org.steadyback.durability;

import org.jspecify.annotations.NullMarked;
