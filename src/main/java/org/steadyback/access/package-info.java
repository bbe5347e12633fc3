/** Who may do what: clinics, accounts, sign-in, who treats whom, and the audit trail. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.steadyback.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
