/** "Not right for me": what a patient says of an exercise, what is prepared instead, and what the physio answers. */
@NullMarked
package org.steadyback.agreement.complaint;

import org.jspecify.annotations.NullMarked;
