/** The portal as people use it: a real browser, the production bundle, the demo clinic, real PostgreSQL. */
@NullMarked
package org.steadyback.browser;

import org.jspecify.annotations.NullMarked;
