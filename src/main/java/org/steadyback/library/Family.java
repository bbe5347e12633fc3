package org.steadyback.library;

import org.jspecify.annotations.Nullable;

/**
 * A family that is there already.
 *
 * @param about what it is for; null in a clinic's own
 * @param ofLibrary whether it comes with the portal; then it has as many rungs as it has
 */
record Family(
        String name,
        Section section,
        boolean chain,
        int size,
        @Nullable String about,
        boolean ofLibrary) {}
