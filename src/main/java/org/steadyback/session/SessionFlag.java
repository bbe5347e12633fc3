package org.steadyback.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.steadyback.text.Texts;

/** What is odd about an entry. It is stored all the same: what was really done counts. */
public enum SessionFlag {
    /** Nobody asked for it: no bout was planned, or something in it was not due on that day. */
    UNPLANNED("unplanned"),
    /** It arrived more than 48 hours after it ended. */
    LATE("late"),
    /** Another version of a prescription was in force on that day, or it had been withdrawn. */
    REPLACED_VERSION("replacedVersion"),
    /** Done while the gate offered nothing. */
    WHILE_STOPPED("whileStopped"),
    /** The client's clock or zone gives a time that is hard to believe. */
    CLOCK_DOUBTFUL("clockDoubtful");

    private static final SessionLogTexts SAY = Texts.of(SessionLogTexts.class);

    private final String wire;

    SessionFlag(String wire) {
        this.wire = wire;
    }

    /** The name in the player's API and in the database. */
    public String wire() {
        return wire;
    }

    public String label() {
        return SAY.odd(this);
    }

    /** What is odd about an entry, in words. Where nothing was done, nothing was done unplanned or while exercise was stopped. */
    public static List<String> labels(SessionEntry entry) {
        return entry.flags().stream()
                .filter(flag -> entry.somethingDone() || flag != WHILE_STOPPED && flag != UNPLANNED)
                .sorted()
                .map(SessionFlag::label)
                .toList();
    }

    public static Optional<SessionFlag> ofWire(String name) {
        return Arrays.stream(values()).filter(one -> one.wire.equals(name)).findFirst();
    }
}
