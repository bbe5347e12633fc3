package org.steadyback.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.steadyback.grading.UsualPain;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.progression.Baselines;

/** Passes the trials that have come in to where starts are found. */
@Component
class StartBook {

    private final PatientDay.Reader days;
    private final Baselines baselines;

    StartBook(PatientDay.Reader days, Baselines baselines) {
        this.days = days;
        this.baselines = baselines;
    }

    /** In the transaction that has stored a trial. */
    void settle(PatientId patient, LocalDate today, LastWeeks weeks) {
        var day = days.of(patient);
        var mornings = new ArrayList<@Nullable PainScore>(new TreeMap<>(weeks.mornings()).values());
        var usual = new UsualPain(day.parameters())
                .of(mornings, weeks.painAtStart())
                .orElse(null);
        baselines.settle(patient, day.measured(), usual, today, day.parameters());
    }
}
