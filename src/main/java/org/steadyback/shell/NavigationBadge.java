package org.steadyback.shell;

import java.util.Optional;

/** A number beside an entry of the clinic's navigation. Implemented above, where it is known. */
public interface NavigationBadge {

    /** The entry's address, from {@code Paths}. */
    String path();

    /** "2 not seen yet"; empty for nothing to say. */
    Optional<Badge> badge();

    /**
     * @param count what is shown
     * @param inWords what is read out
     */
    record Badge(int count, String inWords) {}
}
