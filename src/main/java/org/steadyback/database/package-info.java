/** The database the portal stands on: an embedded PostgreSQL or an outside one, always used through the restricted role. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
