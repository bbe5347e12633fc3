/** The patient's pages of their plan, where they answer it; and what the physio reads of that beside the programme. */
@NullMarked
package org.steadyback.agreement.ui;

import org.jspecify.annotations.NullMarked;
