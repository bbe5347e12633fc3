package org.steadyback.library;

/** With this condition, that policy. */
public record Caution(Condition condition, CautionPolicy policy) {

    /** The caution in the words of the exercise file, as in {@code OP:M}. */
    public static Caution parse(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("a caution is written like OP:M, not '" + text + "'");
        }
        return new Caution(
                SmallWords.oneOf(Condition.class, parts[0]), SmallWords.oneOf(CautionPolicy.class, parts[1]));
    }

    /** The caution as the exercise file writes it. */
    public String code() {
        return condition + ":" + policy;
    }

    /** "osteoporosis: allowed with a note on how to modify it". */
    public String inWords() {
        return condition.label() + ": " + policy.meaning();
    }
}
