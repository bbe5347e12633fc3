package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;

/**
 * What is kept of one patient that says on which days nothing was asked, besides pauses (fact sheet §3.5). All lists are in the order
 * in which it happened.
 *
 * @param zone where the patient lives: a moment belongs to the day there
 * @param stops days with a stop symptom
 */
record ApartFacts(
        ZoneId zone,
        List<LocalDate> stops,
        List<Flare> flares,
        List<Gate> gates,
        List<Version> versions,
        List<Approval> approvals,
        List<Screen> screens,
        List<Settlement> settlements,
        List<Rebaseline> rebaselines,
        List<Start> starts) {

    ApartFacts {
        stops = List.copyOf(stops);
        flares = List.copyOf(flares);
        gates = List.copyOf(gates);
        versions = List.copyOf(versions);
        approvals = List.copyOf(approvals);
        screens = List.copyOf(screens);
        settlements = List.copyOf(settlements);
        rebaselines = List.copyOf(rebaselines);
        starts = List.copyOf(starts);
    }

    /** @param over the day from which on it was over; null = it lasts */
    record Flare(
            ProgrammeId programme,
            LocalDate began,
            @Nullable LocalDate over) {

        /** Whether the morning of a day tells of the flare: from the day after it began to the day on which it was over. */
        boolean colours(LocalDate morning) {
            return morning.isAfter(began) && (over == null || !over.isBefore(morning));
        }
    }

    /** @param opensOn the day on which it opens by itself; null = it does not */
    record Gate(
            GateAction action, Instant decidedAt, @Nullable LocalDate opensOn) {}

    /**
     * Of a prescription.
     *
     * @param baseline whether a start was measured for it
     * @param cautions of its exercise, as in the library ("OP:X"); of the newest version only
     */
    record Version(
            PrescriptionId prescription,
            int number,
            String exercise,
            Instant madeAt,
            LocalDate validFrom,
            boolean baseline,
            Set<String> cautions) {

        Version {
            cautions = Set.copyOf(cautions);
        }
    }

    /** A physio's word on an exercise for this patient. */
    record Approval(String exercise, boolean granted, Instant decidedAt) {}

    /**
     * @param weekly whether it was the short check of the week
     * @param tags of the conditions that it told of
     */
    record Screen(UUID id, boolean weekly, Instant answeredAt, boolean takenBack, Set<String> tags) {

        Screen {
            tags = Set.copyOf(tags);
        }
    }

    /** What "not sure" to a question of a screen was settled to be. */
    record Settlement(UUID screen, String question, boolean yes, Instant settledAt) {}

    /**
     * A decision that the start is to be measured again.
     *
     * @param answeredAt when a physio answered it; null = nobody did
     */
    record Rebaseline(
            PrescriptionId prescription,
            int judgedVersion,
            Instant decidedAt,
            @Nullable Instant answeredAt) {}

    /** @param measure whether the start is to be measured; else it is given */
    record Start(PrescriptionId prescription, boolean measure, Instant madeAt) {}
}
