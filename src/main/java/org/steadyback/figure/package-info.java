/** Draws every exercise: a jointed person in key poses, seen by a camera, written as an SVG that moves by itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
