package org.steadyback.text;

/**
 * Content files say something that must not start. Each line of the message names a file, a line and what is wrong; the portal does
 * not start with it.
 */
public final class ContentFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ContentFault(String said) {
        super(said);
    }
}
