package org.steadyback.access;

/** What became of giving somebody another part. */
public sealed interface RoleChange {

    /** From the next call on the other part counts; pages opened before end within a minute. */
    record Changed() implements RoleChange {}

    /** @param patients nobody else treats them, and a manager sees none; they have to be handed over first, or the manager says that it cannot wait */
    record TreatsAlone(int patients) implements RoleChange {}

    /** Not one's own: a clinic without a manager helps nobody. */
    record OwnAccount() implements RoleChange {}
}
