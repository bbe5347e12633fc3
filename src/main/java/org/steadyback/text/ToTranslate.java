package org.steadyback.text;

/** What is to be done, or looked at, in a translation. */
public record ToTranslate(Kind kind, Place place, String what) {

    /** The first two, and a wrong placeholder, keep a translation from being complete. */
    public enum Kind {
        MISSING("missing"),
        OUTDATED("outdated"),
        OTHER_PLACEHOLDERS("other placeholders"),
        LEFT_OVER("left over"),
        OTHER_NUMBERS("other numbers"),
        LONG("long");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Whether readers get English, or something wrong, because of it. */
        public boolean incomplete() {
            return this == MISSING || this == OUTDATED || this == OTHER_PLACEHOLDERS;
        }
    }

    /** As a compiler would say it. */
    public String inWords() {
        return place.file() + " line " + place.line() + ": " + kind.word + ": " + what;
    }
}
