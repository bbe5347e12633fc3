package org.steadyback.programme;

/** Whose change of a dose it is, in the same words wherever it is said. Pure. */
public final class WhoChanged {

    private static final String RULES = "the rules";

    private WhoChanged() {}

    /**
     * What the rules changed is nobody's doing who happened to record: "the rules", "the rules, accepted by Anna Berg", "Pat Stone
     * (patient)", "Anna Berg".
     *
     * @param decision as it is kept with the version
     * @param name of the account that acted when it was stored
     */
    public static String by(Origin origin, String decision, String name) {
        return switch (origin) {
            case PHYSIO -> name;
            case PATIENT -> name + " (patient)";
            case ENGINE ->
                byTheRules(origin, decision)
                        ? RULES
                        : RULES + ", " + (decision.startsWith("accepted") ? "accepted" : "changed") + " by " + name;
        };
    }

    /** Made by the rules alone: no person accepted or changed it. */
    static boolean byTheRules(Origin origin, String decision) {
        return origin == Origin.ENGINE && !decision.startsWith("accepted") && !decision.startsWith("changed by physio");
    }
}
