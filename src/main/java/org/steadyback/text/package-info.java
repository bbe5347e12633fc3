/**
 * Content files of the release, read once for all modules: YAML for what has fields, Markdown for running text. What is wrong in one
 * is said with file, line and fault.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
