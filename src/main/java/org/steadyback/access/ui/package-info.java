/** Sign-in, one-time links, and the manager's list of people. */
@NullMarked
package org.steadyback.access.ui;

import org.jspecify.annotations.NullMarked;
