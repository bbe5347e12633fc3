/** Takes pictures and videos from outside apart, and lets through only what is known to be harmless. Knows no database. */
@NullMarked
package org.steadyback.library.media;

import org.jspecify.annotations.NullMarked;
