package org.steadyback.library;

/** What a caution asks for, from the strictest to the mildest. The codes are those of the exercise file. */
public enum CautionPolicy {
    X("left out unless the physio overrides it with a reason"),
    S("only with the physio's explicit approval"),
    M("allowed with a note on how to modify it");

    private final String meaning;

    CautionPolicy(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
