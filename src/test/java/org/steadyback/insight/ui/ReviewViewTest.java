package org.steadyback.insight.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.insight.ConcludeReview;
import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.Section;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.insight.Ward.TODAY;
import static org.steadyback.insight.Ward.daysAgo;

@PortalTest
class ReviewViewTest extends AtTheScreen {

    @Autowired
    ApplicationContext context;

    @Autowired
    Drafts drafts;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
        signIn(ward.anna);
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        ward.close();
    }

    @Test
    void setsDoneBesideAskedAndSaysWhatIsNew() {
        var pat = ward.patient("Pat").asked(daysAgo(13), 2, 7).did(13, 3, Felt.pain(3, 4, 3));
        pat.reviewed(daysAgo(3), "Keep walking.");
        pat.didSome(daysAgo(1), new Felt(null, 5, 0, "Stiff", Set.of()), null, 10, 8);
        open(pat.id);

        assertThat($(H1.class).single().getText()).isEqualTo("Review");
        assertThat(text())
                .contains("Done: 88 %, 23 of 26 bouts, 1 short, 1 left out, last 14 days.")
                .contains("One session is new since your review on 15 Nov 2026.")
                .contains("2 sets of 10", "daily", "92 %, 12 of 13 bouts, 1 short; something done on 12 days in all")
                .contains(
                        "85 %, 11 of 13 bouts, 1 left out; something done on 11 days in all",
                        "10, 8 of 2 × 10 (less)", "It hurts")
                .contains("Pain before no answer, worst 5, after 0")
                .contains("Keep walking.");
        assertThat(notices())
                .containsExactly("Tue 17 Nov: Left out because it hurts: " + second(), "Tue 17 Nov: Note: “Stiff”");
        assertThat(sessions()).hasSize(7);
        assertThat(textOf(sessions().getFirst()))
                .startsWith("Tue 17 Nov17:40New")
                .contains("“Stiff”");
    }

    @Test
    void theFiguresOfWhatHelpsAreReadWhenTheyAreOpened() {
        var pat = ward.patient("Pat").askedOneOfEach(daysAgo(20));
        for (int day = 18; day > 0; day--) {
            boolean strength = day % 2 == 0;
            pat.didOne(
                    strength ? Section.STRENGTHENING : Section.PHYSICAL_FITNESS,
                    daysAgo(day),
                    Felt.pain(4, 4, strength ? 2 : 4),
                    null);
        }
        open(pat.id);
        var figures = $(LaterDetails.class).all().stream()
                .filter(details -> details.getSummaryText().startsWith("Figures by kind"))
                .findFirst()
                .orElseThrow();
        assertThat(text()).contains("What helps").doesNotContain("P helps");

        figures.setOpen(true);
        ComponentUtil.fireEvent(figures, new NativeDetails.ToggleEvent(figures, true));

        // an exact fit: the error is that of whole numbers
        assertThat(text())
                .contains("Strengthening, right afterProbably helpsProbably helps−2.00", "9 + 9")
                .contains("Strengthening, next morningNot enough yet––", "0 + 0")
                .contains("Physical fitness, right afterProbably worseProbably worse2.00")
                .contains("An observation of one person, not proof.");
    }

    @Test
    void putsAStopSymptomFirst() {
        var pat = ward.patient("Pat").asked(daysAgo(13), 1, 7);
        pat.did(daysAgo(2), new Felt(3, 4, 3, "", Set.of(Sign.NEW_NUMBNESS)));
        pat.did(daysAgo(1), new Felt(3, 4, 3, "Fine again", Set.of()));
        open(pat.id);

        assertThat(notices())
                .containsExactly(
                        "Mon 16 Nov: New numbness in a leg that stays (both legs: not answered)",
                        "Tue 17 Nov: Done while exercise was stopped",
                        "Tue 17 Nov: Note: “Fine again”");
        assertThat($(Notice.class).all().getFirst().getElement().getClassList()).contains("tone-stop");
        assertThat($(Notice.class).all().getLast().getElement().getClassList()).contains("tone-attention");
    }

    @Test
    void keepsACorrectedSessionReadable() {
        var pat = ward.patient("Pat").asked(daysAgo(3), 1, 7);
        var wrong = pat.didSome(daysAgo(2), Felt.pain(2, 9, 2), null, 10, 10);
        pat.didSome(daysAgo(2), Felt.pain(2, 4, 2), wrong, 5);
        open(pat.id);

        var old = sessions().stream()
                .filter(line -> textOf(line).contains("Corrected later"))
                .toList();
        assertThat(old).singleElement().satisfies(line -> {
            assertThat(line.getClassNames()).contains("session-superseded");
            assertThat(textOf(line)).contains("worst 9", "As asked: ", "2 × 10");
        });
    }

    @Test
    void concludesWithANoteThatThePatientReads() {
        var pat = ward.patient("Pat").asked(daysAgo(3), 1, 7).did(daysAgo(1), Felt.pain(3, 3, 3));
        open(pat.id);
        assertThat(text()).contains("You have not reviewed this log yet.", "Nobody has concluded a review yet.");

        test($(TextArea.class).single()).setValue("Take the stairs if you like.");
        test($(Button.class).withText("Conclude review").single()).click();

        assertThat($(Notification.class).all()).hasSize(1);
        assertThat($(TextArea.class).single().getValue()).isEmpty();
        assertThat($(Button.class).withText("Conclude review").single().isEnabled())
                .isTrue();
        assertThat(text())
                .contains("No session is new since your review on 18 Nov 2026.")
                .contains("18 Nov 2026, Anna Berg")
                .contains("Take the stairs if you like.");
    }

    @Test
    void keepsANoteThatIsHalfWrittenUntilItIsConcludedOrDiscarded() {
        var pat = ward.patient("Pat").asked(TODAY, 1, 7);
        open(pat.id);
        assertThat(text()).contains("What you write is kept as a draft.");
        test($(TextArea.class).single()).setValue("Good steady");
        assertThat(text()).contains("Draft kept at");

        open(ward.patient("Pit").id);
        assertThat($(TextArea.class).single().getValue()).isEmpty();
        open(pat.id);
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Good steady");
        assertThat(text()).contains("This is your draft of");

        press("Discard draft");
        assertThat($(TextArea.class).single().getValue()).isEmpty();
        press("Bring it back");
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Good steady");
        open(pat.id);
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Good steady");

        press("Conclude review");
        assertThat(text()).contains("Good steady", "What you write is kept as a draft.");
        open(pat.id);
        assertThat($(TextArea.class).single().getValue()).isEmpty();
        assertThat(text()).doesNotContain("This is your draft of");
    }

    @Test
    void whatWasWrittenInAnotherTabIsShownAndNeitherIsLostUnasked() {
        var pat = ward.patient("Pat").asked(TODAY, 1, 7);
        open(pat.id);
        test($(TextArea.class).single()).setValue("First");
        var key = new DraftKey(DraftKind.REVIEW, pat.id);
        var known = drafts.find(key).orElseThrow();
        drafts.keep(key, "{\"note\": \"Written in the other tab\"}", known.revision());

        test($(TextArea.class).single()).setValue("First, and more");
        assertThat(text()).contains("You have gone on with this elsewhere");
        assertThat(drafts.find(key).orElseThrow().content()).contains("other tab");

        press("Keep this one instead");
        assertThat(drafts.find(key).orElseThrow().content()).contains("First, and more");
        assertThat(text()).contains("Draft kept at");
    }

    @Test
    void concludesNothingOverWhatCameInMeanwhileAndKeepsTheNote() {
        var pat = ward.patient("Pat").asked(daysAgo(3), 1, 7).did(daysAgo(2), Felt.pain(3, 3, 3));
        open(pat.id);
        test($(TextArea.class).single()).setValue("Well done.");
        pat.did(daysAgo(1), new Felt(3, 3, 3, "", Set.of(Sign.NEW_NUMBNESS)));

        press("Conclude review");

        assertThat($(Notification.class).all()).isEmpty();
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Well done.");
        assertThat(text())
                .contains("Not concluded", "Came in while this page was open: 1 safety alert, 1 new record.")
                .contains("Nobody has concluded a review yet.")
                .contains("New numbness in a leg that stays");

        press("Conclude review");
        assertThat($(Notification.class).all()).hasSize(1);
        assertThat(text()).doesNotContain("Not concluded");
    }

    @Test
    void keepsANoteThatIsTooLongAndSaysSo() {
        open(ward.patient("Pat").asked(TODAY, 1, 7).id);
        var note = $(TextArea.class).single();
        note.setValue("a".repeat(ConcludeReview.LONGEST_NOTE + 1));
        test($(Button.class).withText("Conclude review").single()).click();

        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).isEqualTo("4,001 characters; a note has at most 4,000.");
        assertThat(note.getValue()).hasSize(4001);
        assertThat(text()).contains("Nobody has concluded a review yet.");
    }

    @Test
    void looksAsFarBackAsTheAddressSays() {
        var pat = ward.patient("Pat").asked(daysAgo(40), 1, 7).did(40, 38, Felt.nothingSaid());
        open(pat.id);
        assertThat(sessions()).isEmpty();
        assertThat(chosen()).isEqualTo("4 weeks");
        assertThat(text()).contains("New to you and from before this time, so not shown: 3 records;");

        test($(RouterLink.class).withText("8 weeks").single()).click();
        assertThat(sessions()).hasSize(3);
        assertThat(chosen()).isEqualTo("8 weeks");
        assertThat(text()).doesNotContain("New to you and from before");

        open(pat.id, "weeks=3");
        assertThat(chosen()).isEqualTo("4 weeks");
    }

    @Test
    void showsLongLogsAFewAtATime() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7).did(20, 1, Felt.nothingSaid());
        open(pat.id);
        assertThat(sessions()).hasSize(7);

        test($(Button.class).withText("Show earlier sessions").single()).click();
        assertThat(sessions()).hasSize(14);
        test($(Button.class).withText("Show earlier sessions").single()).click();
        assertThat(sessions()).hasSize(20);
        assertThat($(Button.class).withText("Show earlier sessions").exists()).isFalse();
    }

    @Test
    void saysWhatIsMissingWhereThereIsNothingToShow() {
        open(ward.patient("Pat").id);
        assertThat(headings()).contains("No programme yet").doesNotContain("Pain", "Asked and done", "Sessions");

        open(ward.patient("Pit").asked(TODAY, 1, 7).id);
        assertThat(headings()).contains("Nothing recorded in this time");

        open(ward.patient("Put").asked(daysAgo(2), 1, 7).did(daysAgo(1), Felt.pain(0, 0, 0)).id);
        assertThat(text()).contains("No morning answers in this time, so the chart cannot say which way it goes.");
    }

    @Test
    void looksTheSameForAForeignPatientAndForNone() {
        var pat = ward.patient("Pat");
        signIn(ward.clinic.physio("Ben"));

        assertThatThrownBy(() -> navigate(ReviewView.class, Map.of("patientId", pat.id.toString())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate(
                        ReviewView.class, Map.of("patientId", PatientId.next().toString())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> navigate(ReviewView.class, Map.of("patientId", "7")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void signIn(AccountId account) {
        var authentication =
                ward.clinic.as(account, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private void press(String word) {
        test($(Button.class).withText(word).single()).click();
    }

    private void open(PatientId patient) {
        open(patient, "");
    }

    private void open(PatientId patient, String query) {
        UI.getCurrent()
                .navigate(
                        ReviewView.class,
                        new RouteParameters("patientId", patient.toString()),
                        QueryParameters.fromString(query));
    }

    private List<ListItem> sessions() {
        return $(ListItem.class).withClassName("session-line").all();
    }

    private List<String> notices() {
        return $(Notice.class).all().stream().map(ReviewViewTest::textOf).toList();
    }

    private String second() {
        var table = $(DataTable.class).single().getElement().getChild(0);
        return table.getChild(2).getChild(1).getChild(0).getText();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private String chosen() {
        return $(RouterLink.class)
                .withAttribute("aria-current", "true")
                .single()
                .getText();
    }

    private String text() {
        return textOf((Component) getCurrentView());
    }

    private static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }
}
