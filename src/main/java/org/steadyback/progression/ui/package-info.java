/** The physio answers what the rules propose, approves quota plans, and sees the clinic's numbers. */
@NullMarked
package org.steadyback.progression.ui;

import org.jspecify.annotations.NullMarked;
