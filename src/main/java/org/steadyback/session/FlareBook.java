package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.FlareWork;

/** Gathers what the rules of a flare look at: mornings, those of the flare among them, and what was done today. */
@Component
class FlareBook {

    private final PatientDay.Reader days;
    private final RecentLogReader recent;

    FlareBook(PatientDay.Reader days, RecentLogReader recent) {
        this.days = days;
        this.recent = recent;
    }

    FlareWork flareOf(PatientId patient, LocalDate today, Instant now) {
        return flareOf(patient, today, recent.read(patient, today, now, null));
    }

    /** With weeks that are at hand; what they say of sessions and of the pain at the start must still be so. */
    FlareWork flareOf(PatientId patient, LocalDate today, LastWeeks weeks) {
        return new FlareWork(patient, today, days.of(patient).mornings(), weeks.painAtStart(), doneOn(today, weeks));
    }

    private static Set<PrescriptionId> doneOn(LocalDate today, LastWeeks weeks) {
        return weeks.done().bouts().entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault(today, 0) > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
