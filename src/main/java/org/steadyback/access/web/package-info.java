/** The pages before sign-in: plain HTML, so that a visitor costs the portal nothing but the answer. */
@NullMarked
package org.steadyback.access.web;

import org.jspecify.annotations.NullMarked;
