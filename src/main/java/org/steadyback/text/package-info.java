/**
 * What the portal says, in each of its languages: {@link org.steadyback.text.Texts} for sentences, and the content files of the release
 * (YAML for what has fields, Markdown for running text), read once for all modules. What is wrong in a file is said with file, line and
 * fault.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
