/** Reading: the patient's list and articles, the movements, and the same for the physio. */
@NullMarked
package org.steadyback.education.ui;

import org.jspecify.annotations.NullMarked;
