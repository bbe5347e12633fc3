/** The physio's decision on what a patient may do, and the warning signs for everybody. */
@NullMarked
package org.steadyback.screening.ui;

import org.jspecify.annotations.NullMarked;
