package org.steadyback.access;

/** What became of closing somebody's account. */
public sealed interface Closing {

    /** From now on nobody signs in with it; open pages end within a minute. */
    record Closed() implements Closing {}

    /** @param patients nobody else treats them; they have to be handed over first, or the manager says that it cannot wait */
    record TreatsAlone(int patients) implements Closing {}

    /** Not one's own: a clinic without a manager helps nobody. */
    record OwnAccount() implements Closing {}
}
