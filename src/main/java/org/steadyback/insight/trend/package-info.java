/** How a patient is doing, from counted days and answered mornings. Pure rules: no clock, no database, no framework. */
@NullMarked
@NamedInterface("trend")
package org.steadyback.insight.trend;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
