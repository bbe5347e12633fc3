package org.steadyback.screening.rules;

/** A rule that fired, and what it asks for. */
public record Fired(Rule rule, Action action) {}
