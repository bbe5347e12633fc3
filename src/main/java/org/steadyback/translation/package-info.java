/** Says what is to be translated, file by file and line by line: script/translation. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "education"})
package org.steadyback.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
