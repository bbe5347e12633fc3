/** Steadyback: graded exercise for low back pain. */
@NullMarked
package org.steadyback;

import org.jspecify.annotations.NullMarked;
