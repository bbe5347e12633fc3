/** What patients read: articles and the movements of the back, who was given what, and what was read. */
@NullMarked
@ApplicationModule(allowedDependencies = {"library", "screening"})
package org.steadyback.education;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
