package org.steadyback.text;

/** Where something stands in a content file, so that a fault can be found; lines count from 1. */
public record Place(String file, int line) {

    public ContentFault fault(String what) {
        return new ContentFault(file + " line " + line + ": " + what);
    }
}
