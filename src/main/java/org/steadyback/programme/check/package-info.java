/**
 * What is worth a second look while a plan is built. Pure rules of the fact sheet §1, §3.4, §3.9 and §6: no clock, no database,
 * no framework. A check warns and gives its reason; it never forbids.
 */
@NullMarked
@NamedInterface("check")
package org.steadyback.programme.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
