/**
 * "Little and often": the day's bouts spread over the hours in which somebody is up (fact sheet §3.9). Pure: times by the clock
 * at home, no date, no database, no framework.
 */
@NullMarked
@NamedInterface("day")
package org.steadyback.session.day;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
