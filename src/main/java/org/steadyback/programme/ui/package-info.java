/** The physio builds programmes; the patient reads theirs. Pages above may show what is public here. */
@NullMarked
@NamedInterface("ui")
package org.steadyback.programme.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
