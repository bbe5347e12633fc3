/** What is translated, for the manager. */
@NullMarked
package org.steadyback.translation.ui;

import org.jspecify.annotations.NullMarked;
