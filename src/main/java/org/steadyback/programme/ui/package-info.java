/** The physio builds programmes. */
@NullMarked
package org.steadyback.programme.ui;

import org.jspecify.annotations.NullMarked;
