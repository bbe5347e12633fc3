/** Measures the portal: {@code script/bench}. Nothing here is run by {@code script/test} but the counting of statements. */
@NullMarked
package org.steadyback.bench;

import org.jspecify.annotations.NullMarked;
