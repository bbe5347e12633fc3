/**
 * The player's API: JSON in, JSON or problem+json out. A body is taken apart as a tree ({@link org.steadyback.session.web.Fields}) and not
 * bound to records: what is wrong is to be named field by field, all at once, with no text for a number. Jackson 3.1 collects unknown names
 * and unreadable texts only ({@code problemCollectingReader}); with coercion off it stops at the first number, list or object of another
 * kind. And a correction must know what was left out from what was named as null, which a record does not tell.
 */
@NullMarked
package org.steadyback.session.web;

import org.jspecify.annotations.NullMarked;
