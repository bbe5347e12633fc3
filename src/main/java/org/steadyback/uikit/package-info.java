/** The parts that screens are made of. The only place where styles and scripts are touched from Java. */
@NullMarked
package org.steadyback.uikit;

import org.jspecify.annotations.NullMarked;
