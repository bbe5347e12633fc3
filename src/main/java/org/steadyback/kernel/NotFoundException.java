package org.steadyback.kernel;

/** The thing is not there, or not for the one who asks: both look the same. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what) {
        super(what + " not found");
    }
}
