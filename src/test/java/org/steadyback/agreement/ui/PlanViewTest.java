package org.steadyback.agreement.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.kernel.AccountId;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.progression.ApproveQuotaPlan;
import org.steadyback.progression.QuotaPlans;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The plan as the patient reads it. */
@PortalTest
class PlanViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    Screening screening;

    @Autowired
    PlanReader plans;

    @Autowired
    QuotaPlans quotaPlans;

    AccountId anna;
    Clinic.Person pat;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void saysKindlyThatThereIsNoPlanYet() {
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);

            assertThat($(H2.class).withText("No plan yet").exists()).isTrue();
        });
    }

    @Test
    void saysWhatHowMuchWhenAndWhy() {
        assign();
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);

            assertThat(text())
                    .contains(
                            "Set by Anna",
                            "Carry the shopping",
                            "Indoor walking bouts",
                            "12 min",
                            "twice a day · 5 days a week",
                            "About 24 minutes",
                            "The quota is also a ceiling");
            navigate(MyExerciseView.class, Map.of("slug", "indoor-walking-bouts"));
            assertThat(text()).contains("In your plan: 12 min, twice a day", "It builds stamina");
        });
    }

    /** The row is all of it one link; what it takes to do it, and what can be said of it, stands behind it. */
    @Test
    void anExerciseIsOneRowThatLeadsToItsPage() {
        assign();
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            var row = $(PathLink.class).withClassName("plan-row").single();
            assertThat(row.getHref()).isEqualTo(Paths.myExercise("indoor-walking-bouts"));
            assertThat(row.getElement().getTextRecursively())
                    .contains("Indoor walking bouts", "12 min")
                    .containsPattern("Rung \\d of \\d");
            assertThat(text()).doesNotContain("Less for now", "Not right for me");

            UI.getCurrent().navigate(row.getHref());
            assertThat(text())
                    .contains("How it is done", "It builds stamina", "from easy to hard", "Less for now")
                    .contains("Not right for me");
        });
    }

    @Test
    void inQuotaModeThePatientSeesTheStepsAndWhereTheyAre() {
        assign();
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat(text()).contains("Your steps", "Your physio is still looking at the steps.");
        });
        approve();
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);
            assertThat($(ListItem.class).all())
                    .extracting(ListItem::getText)
                    .contains("12 min, you are here", "14 min", "16 min", "20 min");
        });
    }

    private void approve() {
        clinic.as(anna, () -> {
            var plan = plans.plansOf(pat.patient()).getFirst();
            var walk = plan.newest().getFirst().asked();
            var line = new ApproveQuotaPlan.Line(walk.prescription(), walk.number(), 20, 2);
            quotaPlans.approve(new ApproveQuotaPlan(pat.patient(), plan.id(), List.of(line)));
        });
    }

    @Test
    void tellsWhatTheSafetyDecisionAsks() {
        assign();
        decide(GateAction.CLINICIAN_FIRST);
        clinic.as(pat.account(), () -> {
            navigate(PlanView.class);

            assertThat($(Main.class).single().getElement().getTextRecursively())
                    .as("above the page, with whom to ring")
                    .startsWith("Your physio would like to speak to you")
                    .doesNotContain("Secret words");
        });
    }

    @Test
    void whatCannotWaitIsShownInsteadOfThePlan() {
        assign();
        decide(GateAction.SAME_DAY);
        clinic.as(
                pat.account(),
                () -> assertThatThrownBy(() -> navigate(PlanView.class))
                        .hasMessageContaining("screening.ui.ScreenView"));
    }

    @Test
    void isForPatientsOnly() {
        clinic.as(
                anna,
                () -> assertThatThrownBy(() -> navigate(PlanView.class)).hasMessageContaining("unexpected class"));
    }

    private void decide(GateAction action) {
        clinic.as(anna, () -> screening.decide(new SetGate(pat.patient(), action, "Secret words", null)));
    }

    private void assign() {
        var item =
                new PlanItem(new ExerciseId("FWA1"), new Dose.Minutes(12), new Schedule(new Frequency.DaysAWeek(5), 2));
        var command = new AssignProgramme(pat.patient(), Mode.QUOTA, "Carry the shopping", today, List.of(item));
        clinic.as(anna, () -> {
            episodes.open(new OpenEpisode(pat.patient(), today, DiagnosisClass.NON_SPECIFIC));
            screening.decide(new SetGate(pat.patient(), GateAction.OK, "Fine", null));
            assertThat(Anyway.assign(programmes, command)).isInstanceOf(Assignment.Assigned.class);
        });
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
