/** What the tests of several modules share. */
@NullMarked
package org.steadyback.testing;

import org.jspecify.annotations.NullMarked;
