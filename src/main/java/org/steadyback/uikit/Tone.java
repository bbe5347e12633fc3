package org.steadyback.uikit;

import java.util.Locale;

/** What a colour means here. A word or a shape always says the same. */
public enum Tone {
    /** Settled, on track, done. */
    SETTLED,
    /** Look at this. */
    ATTENTION,
    /** Stop: safety only, never for something missed. */
    STOP,
    /** A flare or a pause: neither good nor bad. */
    PAUSED,
    /** Nothing to say by colour. */
    PLAIN;

    String className() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
