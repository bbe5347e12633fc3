package org.steadyback.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.steadyback.screening.interview.Step;

/**
 * All that a clinician needs to clear a patient's alerts.
 *
 * @param open the most urgent first
 * @param notAsked what the check did not come to because it ended early, in the order of urgency
 * @param happened the last days, the newest last
 * @param cleared what was cleared before, the newest first
 */
public record AlertOverview(
        List<AlertOnPage> open, List<Step> notAsked, List<Happened> happened, List<ClearedBefore> cleared) {

    public AlertOverview {
        open = List.copyOf(open);
        notAsked = List.copyOf(notAsked);
        happened = List.copyOf(happened);
        cleared = List.copyOf(cleared);
    }

    /** What can happen with an alert. */
    public enum What {
        RAISED,
        SEEN,
        NOTED,
        CONFIRMED,
        TAKEN_BACK,
        /** A clinician decided on the gate while an alert was open. */
        DECIDED,
        CLEARED
    }

    /**
     * One thing that happened.
     *
     * @param words what was said by code, a note, or empty
     * @param saidAt when the patient said it; empty where it came in at once
     */
    public record Happened(
            Instant at,
            What what,
            Optional<GateAction> action,
            List<String> words,
            String by,
            Optional<Instant> saidAt) {

        public Happened {
            words = List.copyOf(words);
        }
    }

    /** A clearance as it was kept. */
    public record ClearedBefore(
            Instant at,
            String by,
            ClearAlerts.Who who,
            String reportedBy,
            ClearAlerts.Contact contact,
            Instant contactAt,
            boolean mistake,
            Map<String, String> found,
            String advice,
            GateAction action) {

        public ClearedBefore {
            found = Map.copyOf(found);
        }
    }
}
