package org.steadyback.library;

import org.steadyback.uikit.Paths;

/** Addresses in the library that need its own names. */
public final class LibraryLinks {

    private LibraryLinks() {}

    /** The ladder or menu of a family. */
    public static String family(String name) {
        return Paths.family(Slug.of(name));
    }
}
