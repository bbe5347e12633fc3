/** The player's API: JSON in, JSON or problem+json out. */
@NullMarked
package org.steadyback.session.web;

import org.jspecify.annotations.NullMarked;
