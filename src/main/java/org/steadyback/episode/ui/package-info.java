/** The physio takes people in; patient and physio enter days away. */
@NullMarked
package org.steadyback.episode.ui;

import org.jspecify.annotations.NullMarked;
