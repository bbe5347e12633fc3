package org.steadyback.demo;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.steadyback.programme.ProgrammeReader;
import org.steadyback.progression.ApproveQuotaPlan;
import org.steadyback.progression.PlanApproval;
import org.steadyback.progression.QuotaDraft;
import org.steadyback.progression.QuotaPage;
import org.steadyback.progression.QuotaPlans;

/** The quota plans of the made-up clinic. To be called in a physio's name. */
@Component
@OnlyWithDemo
class DemoQuotas {

    private final ProgrammeReader programmes;
    private final QuotaPlans plans;
    private final Clock clock;

    DemoQuotas(ProgrammeReader programmes, QuotaPlans plans, Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
    }

    /** As it is offered, for every exercise that waits. */
    void approve(DemoCase one) {
        var open = programmes.historyOf(one.patient()).getFirst();
        var today = LocalDate.ofInstant(clock.instant(), DemoStory.ZONE);
        var waiting = open.programme().awaitsApproval();
        var lines = QuotaPage.of(open, today).drafts().stream()
                .filter(draft -> waiting.contains(draft.version()))
                .map(DemoQuotas::line)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        var answer = plans.approve(
                new ApproveQuotaPlan(one.patient(), open.programme().id(), lines));
        if (!(answer instanceof PlanApproval.Approved)) {
            throw new IllegalStateException("A quota plan of the demo was refused: " + answer);
        }
    }

    private static ApproveQuotaPlan.Line line(QuotaDraft draft) {
        var asked = draft.version().asked();
        return new ApproveQuotaPlan.Line(
                asked.prescription(),
                asked.number(),
                draft.goal().intValue(),
                draft.rise().intValue());
    }
}
