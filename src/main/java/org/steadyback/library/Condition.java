package org.steadyback.library;

/** What a person may have that asks for care with some exercises. The codes are those of the exercise file. */
public enum Condition {
    AS("acute sciatica"),
    DB("disc bulge"),
    OP("osteoporosis"),
    PR("pregnancy"),
    SL("spondylolisthesis"),
    ST("lumbar stenosis"),
    HT("high blood pressure"),
    HI("hip trouble"),
    KN("knee trouble"),
    SH("shoulder trouble"),
    WR("wrist trouble"),
    BA("trouble with balance, or falls");

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
