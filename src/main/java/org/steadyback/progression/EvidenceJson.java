package org.steadyback.progression;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Evidence;
import org.steadyback.kernel.PainScore;

/** Evidence as it is stored beside a decision. */
final class EvidenceJson {

    private EvidenceJson() {}

    private record Stored(
            int sessions,
            int met,
            @Nullable Integer highestPeak,
            int mornings,
            int settled,
            @Nullable BigDecimal meanEffort,
            @Nullable BigDecimal dose7Days,
            @Nullable BigDecimal dose14Days) {}

    static String of(@Nullable Evidence evidence) {
        if (evidence == null) {
            return "{}";
        }
        var peak = evidence.highestPeak();
        return Inputs.JSON.writeValueAsString(new Stored(
                evidence.sessions(),
                evidence.met(),
                peak == null ? null : peak.value(),
                evidence.mornings(),
                evidence.settled(),
                evidence.meanEffort(),
                evidence.dose7Days(),
                evidence.dose14Days()));
    }

    static @Nullable Evidence read(String json) {
        var node = Inputs.JSON.readTree(json);
        if (node.get("sessions") == null) {
            return null;
        }
        var stored = Inputs.JSON.treeToValue(node, Stored.class);
        var peak = stored.highestPeak();
        return new Evidence(
                stored.sessions(),
                stored.met(),
                peak == null ? null : new PainScore(peak),
                stored.mornings(),
                stored.settled(),
                stored.meanEffort(),
                stored.dose7Days(),
                stored.dose14Days());
    }
}
