package org.steadyback.screening.rules;

import java.util.Set;

/**
 * A rule that fired, and what it asks for.
 *
 * @param because the questions whose answers made it do so; empty where no question did, but an age or a reading
 */
public record Fired(Rule rule, Action action, Set<Question> because) {

    public Fired {
        because = Set.copyOf(because);
    }

    /** As it is kept with a screen: why can be read from the answers. */
    public Fired(Rule rule, Action action) {
        this(rule, action, Set.of());
    }
}
