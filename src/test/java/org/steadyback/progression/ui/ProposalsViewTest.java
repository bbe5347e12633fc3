package org.steadyback.progression.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.AccountId;
import org.steadyback.progression.ProposalReader;
import org.steadyback.screening.GateAction;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.StatementLog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.insight.Ward.daysAgo;

/** Decisions that wait for the physio, in one list of all patients. */
@PortalTest
class ProposalsViewTest extends AtTheScreen {

    @Autowired
    ApplicationContext context;

    @Autowired
    StatementLog statements;

    @Autowired
    ProposalReader proposals;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void showsWhatWaitsWithItsReasonAndTakesTheAnswer() {
        waiting("Pat Stone");
        ward.patient("Quinn Calm").asked(daysAgo(20), 1, 7);

        as(ward.anna, () -> {
            assertThat(text()).contains("1 waiting, of 1 patients", "Pat Stone").doesNotContain("Quinn Calm");
            test(accept().findFirst().orElseThrow()).click();
            assertThat(text()).contains("Nothing waits for you");
        });
    }

    @Test
    void whoIsStoppedIsHeldBackAndNothingOfTheirsCanBeAccepted() {
        waiting("Pat Stone").gate(GateAction.SAME_DAY);

        as(ward.anna, () -> {
            assertThat(text())
                    .contains("0 waiting, of 0 patients, 1 held back", "Held back for now")
                    .contains("Held back: Doctor or urgent care today. Decided anew when cleared.");
            assertThat(accept()).isEmpty();
        });
    }

    @Test
    void whatIsSaidAfterwardsNamesThePatientAndTheExercise() {
        var pat = waiting("Pat Stone");
        waiting("Rae Stone");

        as(ward.anna, () -> {
            var exercise = exercise(pat);
            test(accept().findFirst().orElseThrow()).click();
            assertThat(notifications()).startsWith("Pat Stone, ").contains(exercise + ": ");
        });
    }

    @Test
    void acceptingAllNamesWhoIsNotAmongThemAndWhyBeforeAndAfter() {
        steady("Pat Stone");
        steady("Rae Stone");
        steady("Sam Stone").gate(GateAction.EMERGENCY);
        waiting("Tom Stone");

        as(ward.anna, () -> {
            test(named("Accept all 2 with full evidence")).click();
            assertThat(dialog())
                    .containsSubsequence("Pat Stone: ", "Rae Stone: ", "Not among them:", "Sam Stone: ", "Tom Stone: ")
                    .contains("Held back: Emergency care now. Decided anew when cleared.", "Wants a word of its own: ");
            test(named("Accept all")).click();

            assertThat(text())
                    .containsSubsequence("2 of 2 accepted.", "Left out:", "Sam Stone: ", "Tom Stone: ")
                    .contains("Held back: Emergency care now. Decided anew when cleared.");
        });
    }

    @Test
    void thePatientsNameStateAndWholeFigureStandOnceAboveTheirDecisions() {
        var pat = ward.patient("Pat Stone").asked(daysAgo(20), 3, 7);
        pat.mornings(20, 3, 3, 3, 3).did(daysAgo(12), Felt.pain(3, 9, 9)).did(daysAgo(6), Felt.pain(3, 9, 9));

        as(ward.anna, () -> {
            assertThat(text()).contains("3 waiting, of 1 patients").containsOnlyOnce("Whole programme: ");
            assertThat(text()).containsOnlyOnce("Pat Stone").containsOnlyOnce("Much left out");
        });
    }

    /** Fact sheet §3.3: a run passes over a session that is PENDING; the words of the batch say what its rule does. */
    @Test
    void acceptingAllSaysWhatARiseRestsOnAndNamesAMorningThatIsStillToCome() {
        steady("Pat Stone").did(daysAgo(0), Felt.pain(3, 5, 3));
        steady("Rae Stone");

        as(ward.anna, () -> {
            assertThat(text()).contains("morning still to come");
            test(named("Accept all 2 with full evidence")).click();
            assertThat(dialog())
                    .contains(
                            "every session that a rise rests on was met, and its next morning was answered and settled")
                    .contains("A later session whose morning is still to come counts neither for a rise nor against it")
                    .containsPattern("Pat Stone: .*Since then: .*, morning still to come\\.")
                    .doesNotContain("every next morning");
        });
    }

    @Test
    void aWeeklyCheckThatIsNotAnsweredIsSaidOnTheRowAndLeftOutOfTheBatch() {
        steady("Pat Stone");
        steady("Rae Stone");
        steady("Sam Stone", 16);

        as(ward.anna, () -> {
            var words = "Weekly check not answered since ";
            assertThat(text()).containsOnlyOnce(words);
            test(named("Accept all 2 with full evidence")).click();
            assertThat(dialog()).containsSubsequence("Not among them:", "Sam Stone: " + words);
        });
    }

    /** Three settled sessions of one exercise, and every day of the week done: a plain rise. */
    private Ward.Case steady(String name) {
        return steady(name, 9);
    }

    /** @param days since the physio decided that they may exercise; from the fourteenth on a weekly check waits too long */
    private Ward.Case steady(String name, int days) {
        var pat = ward.patient(name).asked(daysAgo(days), 1, 7);
        pat.mornings(days, 3);
        for (int day = days; day >= 1; day--) {
            pat.did(daysAgo(day), Felt.pain(3, 5, 3)).mornings(day - 1, 3);
        }
        return pat;
    }

    private String exercise(Ward.Case pat) {
        return proposals.of(pat.id).getFirst().exercise();
    }

    private Button named(String words) {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + words));
    }

    private String dialog() {
        return $(Dialog.class).single().getElement().getTextRecursively();
    }

    private String notifications() {
        return $(Notification.class).all().getLast().getElement().getTextRecursively();
    }

    @Test
    void asksTheDatabaseNoMoreForMany() {
        waiting("Pat Stone");
        var one = selects();
        waiting("Rae Stone");
        waiting("Sam Stone");

        assertThat(selects()).isEqualTo(one);
    }

    @Test
    void isEmptyForAColleagueAndClosedToThePatient() {
        var pat = waiting("Pat Stone");

        as(ward.clinic.physio("Ben"), () -> assertThat(text()).contains("Nothing waits for you"));
        ward.clinic.as(
                pat.account(),
                () -> assertThatThrownBy(() -> navigate(ProposalsView.class)).isInstanceOf(RuntimeException.class));
    }

    /** Two severe days within a fortnight: the second asks the physio. */
    private Ward.Case waiting(String name) {
        var pat = ward.patient(name).asked(daysAgo(20), 1, 7);
        return pat.mornings(20, 3, 3, 3, 3).did(daysAgo(12), Felt.pain(3, 9, 9)).did(daysAgo(6), Felt.pain(3, 9, 9));
    }

    private int selects() {
        var count = new int[1];
        ward.clinic.as(ward.anna, () -> {
            count[0] = statements.selectsOf(() -> navigate(ProposalsView.class)).size();
        });
        return count[0];
    }

    private void as(AccountId who, Runnable work) {
        ward.clinic.as(who, () -> {
            navigate(ProposalsView.class);
            work.run();
        });
    }

    private Stream<Button> accept() {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().equals("Accept") || one.getText().equals("Mark as seen"));
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
