package org.steadyback.demo;

import java.util.function.Predicate;

import org.springframework.stereotype.Component;

import org.steadyback.programme.PlanReader;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.progression.Offer;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.progression.SwitchAutomatic;

/** How the made-up physios answer what the rules offer. To be called in their name. */
@Component
@OnlyWithDemo
class DemoDecisions {

    private final ProposalReader reader;
    private final Proposals proposals;
    private final AutomaticMode automatic;
    private final PlanReader plans;

    DemoDecisions(ProposalReader reader, Proposals proposals, AutomaticMode automatic, PlanReader plans) {
        this.reader = reader;
        this.proposals = proposals;
        this.automatic = automatic;
        this.plans = plans;
    }

    /** Plain offers are accepted, one here and there is declined; the rest waits for a talk. */
    void answer(DemoCase one) {
        answer(one, _ -> true);
    }

    /** As {@link #answer(DemoCase)}, without the rises that a physio accepts all at once. */
    void answerWhatNeedsThought(DemoCase one) {
        answer(one, row -> !row.green());
    }

    private void answer(DemoCase one, Predicate<ProposalRow> which) {
        if (plans.plansOf(one.patient()).stream()
                        .mapToInt(plan -> plan.waiting())
                        .sum()
                == 0) {
            return;
        }
        reader.of(one.patient()).stream()
                .filter(row -> row.offer() instanceof Offer.OtherDose && !row.doubted())
                .filter(which)
                .forEach(row -> proposals.answer(command(one, row)));
        one.follows(plans.plansOf(one.patient()).getFirst());
    }

    private static AnswerProposal command(DemoCase one, ProposalRow row) {
        return one.happens(0.12)
                ? new AnswerProposal.Decline(one.patient(), row.id(), "Let it settle for some more days.")
                : new AnswerProposal.Accept(one.patient(), row.id(), row.offer(), row.since());
    }

    void letRiseAlone(DemoCase one) {
        automatic.switchTo(new SwitchAutomatic(
                one.patient(),
                one.programme().orElseThrow().id(),
                true,
                "Steady, knows the signs, and prefers small steps without waiting."));
    }
}
