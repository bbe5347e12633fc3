/** What stands before every page: which host is asked, which addresses there are, how large a call may be, what each answer says to the browser. */
@NullMarked
package org.steadyback.shell.door;

import org.jspecify.annotations.NullMarked;
