/** The pictures of the exercises over HTTP. */
@NullMarked
package org.steadyback.library.web;

import org.jspecify.annotations.NullMarked;
