package org.steadyback.library;

/** Whether an exercise with this picture or video was asked of somebody whom the asking account may see, itself included. */
public interface AskedMedia {

    boolean isAsked(MediaId media);
}
