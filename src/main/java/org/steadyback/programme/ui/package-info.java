/** The physio takes people in and builds programmes; the patient reads theirs. */
@NullMarked
package org.steadyback.programme.ui;

import org.jspecify.annotations.NullMarked;
