/** Who needs a look first, and why. Pure rules: no clock, no database, no framework. */
@NullMarked
package org.steadyback.caseload.need;

import org.jspecify.annotations.NullMarked;
