/** The warning signs as a plain page that needs neither sign-in nor, once seen, the network. */
@NullMarked
package org.steadyback.screening.web;

import org.jspecify.annotations.NullMarked;
