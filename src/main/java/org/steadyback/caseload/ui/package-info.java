/** The caseload and the front page of a chart. */
@NullMarked
package org.steadyback.caseload.ui;

import org.jspecify.annotations.NullMarked;
