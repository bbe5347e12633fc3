package org.steadyback.library;

/** The library's files say something that must not start; each line of the message names a file, a line and what is wrong. */
final class LibraryFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    LibraryFault(String said) {
        super(said);
    }

    LibraryFault(String file, int line, String what) {
        this(file + " line " + line + ": " + what);
    }
}
