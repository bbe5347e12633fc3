package org.steadyback.education.content;

/** A content file is not as it must be. The message names file, line and fault; the portal does not start with it. */
public final class BadContent extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BadContent(String file, int line, String fault) {
        super(file + " line " + line + ": " + fault);
    }
}
