package org.steadyback.episode;

/** What kind of back pain an episode is, as far as known. */
public enum DiagnosisClass {
    NON_SPECIFIC("Non-specific low back pain", "no single structure explains the pain"),
    RADICULAR("With nerve-root pain", "leg pain from an irritated nerve, sciatica"),
    SPECIFIC("With a known specific cause", "for example a healed fracture, stenosis or spondylolisthesis"),
    NOT_YET_KNOWN("Not yet known", "to be settled at the first visits");

    private final String label;
    private final String explanation;

    DiagnosisClass(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    public String label() {
        return label;
    }

    public String explanation() {
        return explanation;
    }
}
