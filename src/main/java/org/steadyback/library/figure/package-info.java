/** Draws every exercise: a jointed person in key poses, seen by a camera, written as an SVG that moves by itself. */
@NullMarked
package org.steadyback.library.figure;

import org.jspecify.annotations.NullMarked;
