package org.steadyback.session.day;

/**
 * What a bout asks.
 *
 * @param exercises how many, 1 or more
 * @param movement whether there is movement or stretching in it, which wants two hours to the next; fitness may be split freely
 */
public record BoutContent(int exercises, boolean movement) {}
