package org.steadyback.insight.ui;

import java.util.Set;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.AccountId;
import org.steadyback.library.Section;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.RangeBar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.insight.Ward.daysAgo;

/** The patient's page of progress: with nothing, a little, enough, and nothing but zeros. */
@PortalTest
class ProgressViewTest extends AtTheScreen {

    @Autowired
    ApplicationContext context;

    private Ward ward;
    private Ward.Case pat;

    @BeforeEach
    void open() {
        ward = new Ward(context);
        pat = ward.patient("Pat").askedOneOfEach(daysAgo(40));
        signIn(pat.account());
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        ward.close();
    }

    @Test
    void saysWhatWillStandHereAndLaterListsTheWeeks() {
        navigate(ProgressView.class);
        assertThat($(H2.class).single().getText()).isEqualTo("Nothing recorded yet");

        pat.didOne(Section.STRENGTHENING, daysAgo(1), new Felt(3, 0, null, "", Set.of()), null);
        again();
        assertThat(text())
                .contains(
                        "After two weeks this shows how your mornings go. 0 of 14 so far.", "Something done on 1 day.");
        unfold("All sessions");
        assertThat(text()).contains("Tuesday 17 November, 17:40", "Pain before 3, worst 0, after no answer");
    }

    @Test
    void withALittleItSaysWhatIsStillNeeded() {
        didEachOther(13, 4, 4, -1);
        again();
        assertThat(text()).contains("What helps youThere is not enough yet to compare. Keep going as it suits you.");
        unfold("How we worked it out");

        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Strengthening", "Walking and other fitness");
        assertThat(text())
                .contains("There is not enough yet to compare. Keep going as it suits you.")
                .contains("You have 2 of 6 sessions needed.")
                .contains("You have 2 of 6 other sessions to compare with.")
                .contains("They span 4 of 14 days needed.")
                .contains("You have 0 of 6 mornings needed.")
                .doesNotContain("Probably");
        assertThat($(RangeBar.class).all()).isEmpty();
    }

    @Test
    void withEnoughItShowsBothOutcomesBesideEachOtherInTheOrderOfTheLibrary() {
        // example N4 of the fact sheet: mornings after strengthening are 2 higher; right after it, here, pain is 2
        // lower
        var kinds = "MSFMSFMSFFSMFSMFSMF";
        var mornings = new int[] {3, 3, 5, 3, 4, 6, 3, 3, 5, 4, 3, 6, 3, 4, 5, 3, 4, 6, 4, 3};
        for (int day = 0; day < kinds.length(); day++) {
            did("MSF".indexOf(kinds.charAt(day)), 19 - day, 3 + day % 3, kinds.charAt(day) == 'S' ? -2 : 0);
        }
        pat.mornings(19, mornings);
        again();
        assertThat(text())
                .as("the headline, before anything is opened")
                .contains(
                        "What helps youMornings after strengthening have been a little worse than your others, by about 1.8 points.",
                        "Pain 1.3 to 2.2 points higher, against your other mornings.")
                .doesNotContain("Next morningProbably");
        unfold("How we worked it out");

        assertThat($(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Moving and stretching", "Strengthening", "Walking and other fitness");
        assertThat(text())
                .contains(
                        "StrengtheningMornings after strengthening have been a little worse than your others, by about 1.8 points."
                                + " Talk it over with your physio: it may be the amount, not the exercise."
                                + "It eases you at the time, but watch the next day.")
                .contains("Right afterProbably eases more than your other sessions", "6 sessions with it, 13 without.")
                .contains(
                        "Next morningProbably a little worsePain 1.3 to 2.2 points higher, against your other mornings.");
        assertThat($(RangeBar.class).all()).hasSize(6);
    }

    @Test
    void nothingButZerosIsAGoodPlaceToBe() {
        didEachOther(20, 18, 0, 0);
        again();
        unfold("How we worked it out");

        assertThat(text())
                .contains(
                        "18 sessions began without pain. From 0 nothing can get better", "That is a good place to be.")
                .contains("No session or morning to compare yet: strengthening; walking and other fitness.");
        assertThat($(H3.class).all()).isEmpty();
    }

    @Test
    void whatNeverTakesMostOfASessionIsSaidKindly() {
        pat.did(6, 1, Felt.pain(4, 4, 3));
        again();
        unfold("How we worked it out");

        assertThat($(H3.class).single().getText()).isEqualTo("Walking and other fitness");
        assertThat(text())
                .contains("These never took most of a session: moving and stretching; strengthening.")
                .contains("There is nothing to change.")
                .contains("You have 0 of 6 other sessions to compare with.");
    }

    @Test
    void afterWeeksWithoutARecordItStillTellsWhatItKnows() {
        didEachOther(60, 4, 4, -1);
        again();

        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Nothing recorded in these six weeks", "What helps you");
    }

    /** What was done, by the one definition, and a tap tells the day; who did nothing is not told a share. */
    @Test
    void everyDayIsASquareThatTellsTheDay() {
        pat.didOne(Section.STRENGTHENING, daysAgo(1), new Felt(3, 4, 2, "", Set.of()), null);
        pat.mornings(1, 3, 2);
        again();

        var squares = $(NativeButton.class).withClassName("day-square").all();
        assertThat(squares).hasSizeBetween(36, 42);
        var yesterday = squares.stream()
                .filter(one -> one.getElement().getAttribute("aria-label").startsWith("Tuesday 17 November: "))
                .findFirst()
                .orElseThrow();
        assertThat(yesterday.getElement().getAttribute("aria-label")).endsWith("a part of it");
        test(yesterday).click();
        assertThat(yesterday.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        assertThat($(Div.class).withClassName("day-told").single().getElement().getTextRecursively())
                .isEqualTo("Tuesday 17 November: a part of itIn the morning: 3Pain before 3, worst 4, after 2");
        assertThat(text()).doesNotContain("%").contains("Days in a flare or on a pause ask for nothing.");
    }

    @Test
    void beforeAndWorstAreHiddenByOneTap() {
        pat.didOne(Section.STRENGTHENING, daysAgo(1), new Felt(3, 4, 2, "", Set.of()), null);
        again();
        var picture = $(MorningsPicture.class).single();
        var all = picture.getSrc();

        test($(Button.class).withText("Hide before and worst").single()).click();
        assertThat(picture.getSrc()).isNotEqualTo(all);
        test($(Button.class).withText("Show before and worst").single()).click();
        assertThat(picture.getSrc()).isEqualTo(all);
    }

    @Test
    void isForPatientsOnly() {
        signIn(ward.anna);

        assertThatThrownBy(() -> navigate(ProgressView.class)).hasMessageContaining("unexpected class");
    }

    /** Strengthening and walking by turns, without a morning. */
    private void didEachOther(int fromDaysAgo, int days, int before, int change) {
        for (int i = 0; i < days; i++) {
            did(i % 2 + 1, fromDaysAgo - i, before, change);
        }
    }

    private void did(int section, int daysAgo, int before, int change) {
        pat.didOne(
                Section.values()[section],
                daysAgo(daysAgo),
                new Felt(before, null, before + change, "", Set.of()),
                null);
    }

    private void again() {
        com.vaadin.flow.component.UI.getCurrent().navigate("welcome/nobody");
        navigate(ProgressView.class);
    }

    private void signIn(AccountId account) {
        var who =
                ward.clinic.as(account, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private void unfold(String summary) {
        var details = $(NativeDetails.class)
                .withCondition(one -> one.getSummaryText().startsWith(summary))
                .single();
        ((LaterDetails) details).open();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
