package org.steadyback.shell;

/** The client of the pages was not built, so that every page would be white. */
class PagesMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PagesMissing() {
        super("The portal was built without its pages: every one would be white.");
    }
}
