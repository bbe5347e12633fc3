/** The patient's session screens. */
@NullMarked
package org.steadyback.session.ui;

import org.jspecify.annotations.NullMarked;
