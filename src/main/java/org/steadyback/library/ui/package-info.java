/** The physio's pages of the library. */
@NullMarked
package org.steadyback.library.ui;

import org.jspecify.annotations.NullMarked;
