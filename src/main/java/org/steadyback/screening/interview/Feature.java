package org.steadyback.screening.interview;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What R14 counts, but for the ninth, an onset before 35, which is known from the dates. */
public enum Feature {
    NIGHT_WAKING,
    BUTTOCK_PAIN,
    BETTER_WITH_MOVEMENT,
    BETTER_WITH_ANTI_INFLAMMATORIES,
    RELATIVE,
    ARTHRITIS,
    ENTHESITIS,
    PSORIASIS;

    static final String NONE = "NONE";

    static boolean known(String reply) {
        return reply.equals(NONE)
                || Arrays.stream(reply.split(","))
                        .allMatch(name -> Arrays.stream(values())
                                .anyMatch(feature -> feature.name().equals(name)));
    }

    /** The features that a reply names. */
    public static Set<Feature> of(String reply) {
        var features = EnumSet.noneOf(Feature.class);
        if (!reply.equals(NONE)) {
            for (var name : reply.split(",")) {
                features.add(valueOf(name));
            }
        }
        return features;
    }

    /** The reply that names these. */
    public static String reply(Set<Feature> features) {
        return features.isEmpty()
                ? NONE
                : String.join(",", features.stream().sorted().map(Enum::name).toList());
    }
}
