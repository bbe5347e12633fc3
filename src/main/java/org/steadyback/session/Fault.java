package org.steadyback.session;

/**
 * Something in what was sent that cannot be stored.
 *
 * @param field its place, e.g. {@code items[2].done[0]}
 * @param message one plain sentence
 */
public record Fault(String field, String message) {}
