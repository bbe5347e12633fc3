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

    private final TodayHead.Reader heads;
    private final WorkBook work;

    FlareBook(TodayHead.Reader heads, WorkBook work) {
        this.heads = heads;
        this.work = work;
    }

    FlareWork flareOf(PatientId patient, LocalDate today, Instant now) {
        return flareOf(patient, today, work.read(patient, today, now, null));
    }

    /** With a page that is at hand; what it says of sessions and of the pain at the start must still be so. */
    FlareWork flareOf(PatientId patient, LocalDate today, WorkPage page) {
        return new FlareWork(patient, today, heads.of(patient).mornings(), page.painAtStart(), doneOn(today, page));
    }

    private static Set<PrescriptionId> doneOn(LocalDate today, WorkPage page) {
        return page.done().bouts().entrySet().stream()
                .filter(entry -> entry.getValue().getOrDefault(today, 0) > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
