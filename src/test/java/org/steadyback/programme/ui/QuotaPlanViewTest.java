package org.steadyback.programme.ui;

import java.util.List;

import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.QuotaPlanReader;
import org.steadyback.screening.GateAction;
import org.steadyback.testing.Anyway;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-06: the table of the quota plan in the chart, its approval, and the offer of quota mode. */
class QuotaPlanViewTest extends AtTheProgrammePage {

    @Autowired
    QuotaPlanReader quotaPlans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private void assigned(Mode mode) {
        gate(GateAction.OK);
        var daily = new Schedule(new Frequency.DaysAWeek(7), 1);
        var items = List.of(
                new PlanItem(new ExerciseId("FWA1"), new Dose.Minutes(12), daily),
                new PlanItem(new ExerciseId("SDC1"), new Dose.Sets(2, 8, 0, 0, Side.BOTH_TOGETHER, null), daily));
        var command = new AssignProgramme(pat, mode, "Carry the shopping", today, items);
        clinic.as(anna, () -> assertThat(Anyway.assign(programmes, command)).isInstanceOf(Assignment.Assigned.class));
    }

    private List<String> cells() {
        return $(com.vaadin.flow.component.html.Span.class).all().stream()
                .map(com.vaadin.flow.component.html.Span::getText)
                .toList();
    }

    @Test
    void thePhysioSeesTheWholePlanSetsAGoalAndApprovesItOnce() {
        assigned(Mode.QUOTA);
        clinic.as(anna, () -> {
            assertThat(quotaPlans.awaiting())
                    .extracting(QuotaPlanReader.Awaiting::patient)
                    .containsExactly(pat);
            open();
            assertThat(text())
                    .contains("The plan waits for your approval", "Now 12 min; baseline 15; at most 30 min.")
                    .contains("The plan as it would be");

            set("Goal: Indoor walking bouts", 16);
            assertThat(cells()).contains("12 min", "14 min", "16 min").doesNotContain("18 min", "20 min");
            set("More each week: Indoor walking bouts", 1);
            assertThat(cells()).contains("13 min", "15 min");
            press("Approve the whole plan");

            assertThat(text())
                    .contains("Approved by Anna", "12 min, this week", "8 times, this week")
                    .doesNotContain("waits for your approval");
            assertThat(quotaPlans.awaiting()).isEmpty();
        });
    }

    @Test
    void aGoalOutsideTheRangesIsNotApproved() {
        assigned(Mode.QUOTA);
        clinic.as(anna, () -> {
            open();
            number("Goal: Indoor walking bouts").setValue(31);
            press("Approve the whole plan");

            assertThat(number("Goal: Indoor walking bouts").isInvalid()).isTrue();
            assertThat(quotaPlans.awaiting()).hasSize(1);
        });
    }

    @Test
    void anApprovedPlanIsAgreedAnewInTheSamePlace() {
        assigned(Mode.QUOTA);
        clinic.as(anna, () -> {
            open();
            press("Approve the whole plan");
            unfold("Another goal, or smaller steps");
            set("Goal: Indoor walking bouts", 13);
            press("Approve the whole plan");

            var walk = saved().orElseThrow().programme().newest().getFirst();
            assertThat(saved().orElseThrow()
                            .programme()
                            .approved(walk.asked().prescription())
                            .orElseThrow()
                            .plan()
                            .goal())
                    .isEqualByComparingTo("13");
            assertThat($(NativeDetails.class).all())
                    .extracting(NativeDetails::getSummaryText)
                    .contains("Another goal, or smaller steps");
        });
    }

    @Test
    void boomAndBustOffersQuotaModeWithOneClickToTheTable() {
        assigned(Mode.GUIDED);
        clinic.as(anna, () -> {
            open();
            assertThat(page()).doesNotContain("Boom and bust", "Quota mode may suit better");
            boomAndBust();
            open();
            assertThat(text()).contains("Quota mode may suit better");
            assertThat(page()).containsOnlyOnce("Boom and bust").contains("in the last two weeks");

            press("Change to quota mode and see the plan");

            assertThat(saved().orElseThrow().programme().mode()).isEqualTo(Mode.QUOTA);
            assertThat(text()).contains("The plan waits for your approval", "The plan as it would be");
        });
    }

    private void boomAndBust() {
        var walk = saved().orElseThrow().programme().newest().getFirst().asked();
        transaction.executeWithoutResult(_ ->
                jdbc.sql("""
                        INSERT INTO dose_decision (decision_id, clinic_id, patient_id, prescription_id, judged_version, engine_version,
                            parameters_version, rule, quantity, inputs, days, decision, cause, quota_before, quota_after, classes,
                            evidence, told_from, told_to, told_settled, decided_by, decided_at)
                        VALUES (gen_random_uuid(), app_clinic_id(), ?, ?, 1, 1, 1, 'SESSIONS', 'MINUTES', '{}', '{}', 'HOLD_PACE',
                            'BOOM_AND_BUST', 12, 12, '{OVER}', '{}', 12, 12, 0, app_user_id(), now())""").params(pat.value(), walk.prescription().value()).update());
    }

    @Test
    void leavingQuotaModeEndsThePlanForGood() {
        assigned(Mode.QUOTA);
        clinic.as(anna, () -> {
            open();
            press("Approve the whole plan");
            switchTo(Mode.GUIDED);
            assertThat(saved().orElseThrow().programme().waiting()).isZero();

            switchTo(Mode.QUOTA);

            assertThat(saved().orElseThrow().programme().awaitsApproval()).hasSize(2);
        });
    }

    private void switchTo(Mode mode) {
        var open = saved().orElseThrow();
        var items =
                open.newest().stream().map(one -> DraftLine.of(one).change()).toList();
        Anyway.change(
                programmes,
                new org.steadyback.programme.ChangeProgramme(
                        pat, open.programme().id(), open.version(), null, mode, "", items));
    }
}
