/** The physio's review. */
@NullMarked
package org.steadyback.insight.ui;

import org.jspecify.annotations.NullMarked;
