package org.steadyback.programme;

/** Whose change of a dose it is, in the same words wherever it is said. Pure. */
public final class WhoChanged {

    private static final String RULES = "the rules";

    private WhoChanged() {}

    /**
     * What the rules changed is nobody's doing who happened to record: "the rules", "the rules, accepted by Anna Berg", "Pat Stone
     * (patient)", "Anna Berg".
     *
     * @param name of the account that acted when it was stored
     */
    public static String by(VersionKind kind, String name) {
        return switch (kind.origin()) {
            case PHYSIO -> name;
            case PATIENT -> name + " (patient)";
            case ENGINE ->
                kind.byTheRules()
                        ? RULES
                        : RULES + ", " + (kind == VersionKind.ACCEPTED ? "accepted" : "changed") + " by " + name;
        };
    }
}
