@NullMarked
package org.steadyback.library.media;

import org.jspecify.annotations.NullMarked;
