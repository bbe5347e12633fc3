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

    private final TodayHead.Reader heads;
    private final Baselines baselines;

    StartBook(TodayHead.Reader heads, Baselines baselines) {
        this.heads = heads;
        this.baselines = baselines;
    }

    /** In the transaction that has stored a trial. */
    void settle(PatientId patient, LocalDate today, WorkPage page) {
        var head = heads.of(patient);
        var mornings = new ArrayList<@Nullable PainScore>(new TreeMap<>(page.mornings()).values());
        var usual = new UsualPain(head.parameters())
                .of(mornings, page.painAtStart())
                .orElse(null);
        baselines.settle(patient, head.measured(), usual, today, head.parameters());
    }
}
