/** What there is in each language: for the manager, and file by file and line by line for whoever translates (script/translation). */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "education"})
package org.steadyback.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
