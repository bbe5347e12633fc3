/**
 * The safety screen: questions, answers and the rules R00–R21 of the fact sheet §2.3. Pure rules: no clock, no database, no
 * framework. An answer that was not given is no answer and never counts as no.
 */
@NullMarked
@NamedInterface("rules")
package org.steadyback.screening.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
