/** Words that every module shares: identities, scores, time. Plain Java, nothing else. */
@NullMarked
package org.steadyback.kernel;

import org.jspecify.annotations.NullMarked;
