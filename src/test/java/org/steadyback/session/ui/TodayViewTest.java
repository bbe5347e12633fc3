package org.steadyback.session.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.SettableClock;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.Prescribing;
import org.steadyback.session.RecordSession;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.SessionReader;
import org.steadyback.session.Sessions;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PainScaleField;
import org.steadyback.uikit.PathLink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The patient's first page in each of its states. */
@PortalTest
class TodayViewTest extends AtTheScreen {

    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @Autowired
    private Clinic clinic;

    @Autowired
    private Prescribing prescribing;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SessionReader reader;

    @Autowired
    private SettableClock clock;

    private AccountId anna;
    private Clinic.Person pat;

    @BeforeEach
    void takeIn() {
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat Moor");
        clock.setTo(NOW);
        signIn(pat.account());
    }

    @AfterEach
    void release() {
        SecurityContextHolder.clearContext();
        clock.release();
    }

    @Test
    void leadsToTheSafetyQuestionsBeforeAnythingElse() {
        navigate(TodayView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Hello, Pat");
        assertThat(text()).contains("Monday 15 June", "A few safety questions first");
        assertThat(links()).contains("Answer the questions").doesNotContain("Start");
    }

    @Test
    void saysThatThereIsNoProgrammeYet() {
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        navigate(TodayView.class);

        assertThat($(H2.class).single().getText()).isEqualTo("No programme yet");
    }

    @Test
    void showsWhatIsDueWhyAndHowLongAndWhereToStart() {
        bridge();
        navigate(TodayView.class);
        assertThat(text()).contains("1 exercise, about 3 min").doesNotContain("Due every day");
        open("Show the exercises");

        assertThat(text())
                .contains(
                        "One exercise is due today, as your programme plans.",
                        "Bridge",
                        "2 sets of 10, hold each for 3 seconds",
                        "Due every day",
                        "Your goal: Walk to the lake again");
        assertThat($(PathLink.class).withText("Start").single().getHref()).isEqualTo("me/session?begin");
        assertThat($(PainScaleField.class).exists()).isFalse();
    }

    @Test
    void movesASessionOfTheDayByButtonsAndKeepsThat() {
        bridge();
        navigate(TodayView.class);
        open("Do it at another time");
        assertThat(text()).contains("Your day", "Midday, 14:00", "any time that suits you is right");
        press("Later: session 1, now 14:00");
        assertThat(text()).contains("Afternoon, 14:30", "Saved. Your times: 14:30.");
        press("Earlier: session 1, now 14:30");
        press("Earlier: session 1, now 14:00");

        navigate(TodayView.class);
        open("Do it at another time");
        assertThat(text()).contains("Midday, 13:30");
    }

    @Test
    void saysWhenTheDayBeginsAndEnds() {
        bridge();
        navigate(TodayView.class);
        open("Do it at another time");
        open("When your day begins and ends");
        test($(com.vaadin.flow.component.select.Select.class)
                        .withCaption("My day ends at")
                        .single())
                .selectItem("16:00");
        press("Save my day");

        assertThat(text()).contains("Midday, 12:00");
    }

    private PathLink start() {
        return $(PathLink.class).withText("Start").single();
    }

    private void open(String summary) {
        var details = $(NativeDetails.class).all().stream()
                .filter(one -> one.getSummaryText().startsWith(summary))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing opens that says " + summary));
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    private void press(String name) {
        test($(com.vaadin.flow.component.button.Button.class).all().stream()
                        .filter(button -> name.equals(button.getAriaLabel().orElse(button.getText())))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No button " + name)))
                .click();
    }

    @Test
    void isDoneForTodayAndListsWhatWasRecorded() {
        record(bridge(), NOW.minusSeconds(900));
        navigate(TodayView.class);

        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Done for today", "Recorded today", "Not a usual day?");
        assertThat(text()).contains("10:45", "Pain 3 before, 0 at worst", "Bridge: 10 + 8");
        assertThat(links()).doesNotContain("Start");
    }

    @Test
    void whatStoppedSomebodyStandsBesideWhatWasDone() {
        record(bridge(), NOW.minusSeconds(900), Set.of(Said.OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.NO)));
        navigate(TodayView.class);

        assertThat(text()).contains("Bridge: 10 + 8", "You stopped: Pain going further down a leg than before");
    }

    @Test
    void asksAboutTheMorningOnceAndSavesWithOneTap() {
        record(bridge(), NOW.minusSeconds(86_400));
        navigate(TodayView.class);
        assertThat($(PainScaleField.class).single().getElement().getProperty("label"))
                .isEqualTo("How was your back this morning, after yesterday's session?");

        assertThat(start().getClassNames()).contains("button-tonal");

        $(PainScaleField.class).single().setValue(0);

        assertThat(start().getClassNames()).as("nothing comes first any more").contains("button-primary");
        assertThat(text()).contains("Saved: 0 of 10.");
        assertThat($(PainScaleField.class).exists()).isFalse();
        var today = LocalDate.of(2026, 6, 15);
        assertThat(reader.morningsOf(pat.patient(), new Period(today, today)))
                .containsExactly(new MorningEntry(today, new PainScore(0), false));
        navigate(TodayView.class);
        assertThat($(PainScaleField.class).exists()).isFalse();
    }

    /** The page stood open while the clinic closed the gate. */
    @Test
    void anAnswerOfAMorningLearnsWhatMayNoLongerBeOffered() {
        record(bridge(), NOW.minusSeconds(86_400));
        navigate(TodayView.class);
        clock.setTo(NOW.plusSeconds(1));
        prescribing.gate(clinic, anna, pat.patient(), GateAction.CLINICIAN_FIRST);

        $(PainScaleField.class).single().setValue(0);

        assertThat($(Main.class).single().getElement().getTextRecursively())
                .as("whom to wait for, first of all")
                .startsWith("Your physio would like to speak to you before you start.");
        assertThat(links()).doesNotContain("Start");
    }

    @Test
    void anAnswerOfAMorningLearnsWhatWasSavedElsewhere() {
        var bridge = bridge();
        record(bridge, NOW.minusSeconds(86_400));
        navigate(TodayView.class);
        record(bridge, NOW.minusSeconds(900));

        $(PainScaleField.class).single().setValue(0);

        assertThat(text()).contains("Saved already today, at 10:45", "Recorded today");
        assertThat(links()).doesNotContain("Start");
    }

    @Test
    void anAnswerIsOneLineAndCanBeChangedInItsPlaceUntilMidnight() {
        record(bridge(), NOW.minusSeconds(86_400));
        navigate(TodayView.class);
        $(PainScaleField.class).single().setValue(6);
        clock.setTo(NOW.plusSeconds(60));
        navigate(TodayView.class);
        assertThat(text()).contains("This morning: 6.");

        press("Change");
        assertThat($(PainScaleField.class).single().getValue()).isEqualTo(6);
        press("Leave it as it is");
        assertThat(text()).contains("This morning: 6.");
        press("Change");
        $(PainScaleField.class).single().setValue(3);
        assertThat(text()).contains("Saved: 3 of 10.");
        press("Change");
        $(PainScaleField.class).single().setValue(4);

        var today = LocalDate.of(2026, 6, 15);
        assertThat(reader.morningsOf(pat.patient(), new Period(today, today)))
                .containsExactly(new MorningEntry(today, new PainScore(4), false));
        clock.setTo(NOW.plusSeconds(24 * 3600));
        press("Change");
        assertThat($(PainScaleField.class).exists()).as("the day is over").isFalse();
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Change");
    }

    @Test
    void holdsWhatTheGateHolds() {
        bridge();
        clock.setTo(NOW.plusSeconds(1));
        prescribing.gate(clinic, anna, pat.patient(), GateAction.CLINICIAN_FIRST);
        navigate(TodayView.class);

        assertThat(text())
                .contains(
                        "waits until you have been cleared", "Indoor walking bouts", "Rest position, calves on chair");
        assertThat($(Main.class).single().getElement().getTextRecursively())
                .as("once, and first of all")
                .startsWith("Your physio would like to speak to you before you start.")
                .containsOnlyOnce("would like to speak to you");
        assertThat(links()).doesNotContain("Start");
    }

    @Test
    void whateverThePatientPrintsCarriesTheSafetyCard() {
        navigate(TodayView.class);

        assertThat($(Footer.class).all())
                .extracting(foot -> foot.getElement().getTextRecursively())
                .anySatisfy(card -> assertThat(card)
                        .contains("Stop exercising and call 999 for: numbness between the legs")
                        .contains("All warning signs: /warning-signs"));
    }

    /** Two tabs of one person: the other saved, this one is looked at again. */
    @Test
    void noticesOnComingBackWhatWasSavedInAnotherTab() {
        var bridge = bridge();
        navigate(TodayView.class);
        assertThat(links()).contains("Start");
        cameBack();
        assertThat(text()).doesNotContain("Saved already today");

        record(bridge, NOW.minusSeconds(900));
        cameBack();
        assertThat(text())
                .contains("Saved already today, at 10:45", "In another tab or on another device.", "Recorded today");
        assertThat(links()).contains("Add something, or correct it").doesNotContain("Start");
    }

    @Test
    void showsTheNewDayOnComingBack() {
        record(bridge(), NOW.minusSeconds(900));
        navigate(TodayView.class);
        assertThat(text()).contains("Monday 15 June", "Recorded today");

        clock.setTo(NOW.plusSeconds(86_400));
        cameBack();
        assertThat(text()).contains("Tuesday 16 June").doesNotContain("Recorded today", "Saved already today");
        assertThat(links()).contains("Start");
    }

    /** Start was pressed on a page that did not know of what another tab had saved. */
    @Test
    void beginsNothingOnceMoreThatWasSavedInAnotherTab() {
        var bridge = bridge();
        begin("begin");
        assertThat(begins()).isTrue();

        record(bridge, NOW.minusSeconds(900));
        begin("begin");
        assertThat(begins()).isFalse();
        assertThat(text()).contains("Saved already today, at 10:45", "So nothing was started.");

        begin("begin=1");
        assertThat(begins()).as("a page that knew").isTrue();
        assertThat(text()).doesNotContain("Saved already today");

        record(bridge, NOW.minusSeconds(700), Set.of(Said.OfSign.of(Sign.SOMETHING_ELSE)));
        begin("begin");
        assertThat(text()).as("nothing is to be done while it is stopped").doesNotContain("So nothing was started.");
    }

    private void begin(String query) {
        UI.getCurrent().navigate("me");
        UI.getCurrent().navigate("me/session", QueryParameters.fromString(query));
    }

    private boolean begins() {
        return $(SessionPlayer.class).single().getElement().hasAttribute("begin-at-once");
    }

    private void cameBack() {
        var page = $(TodayView.class).single().getElement();
        page.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(page, "came-back", JsonMapper.shared().createObjectNode()));
    }

    @Test
    void hostsThePlayer() {
        navigate(SessionView.class);

        assertThat($(SessionPlayer.class).single().getElement().getAttribute("warning-signs-href"))
                .isEqualTo("warning-signs");
    }

    @Test
    void isForPatientsOnly() {
        signIn(anna);

        for (var view : List.of(TodayView.class, SessionView.class)) {
            assertThatThrownBy(() -> navigate(view)).hasMessageContaining("unexpected class");
        }
    }

    private UUID bridge() {
        clock.setTo(NOW.minusSeconds(100_000));
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        var programme = prescribing.programme(clinic, anna, pat.patient(), FIRST);
        var bridge = prescribing.daily(clinic, anna, pat.patient(), programme, "bridge", FIRST);
        clock.setTo(NOW);
        return bridge;
    }

    private void record(UUID prescription, Instant start) {
        record(prescription, start, Set.of());
    }

    private void record(UUID prescription, Instant start, Set<Said.OfSign> stopped) {
        clinic.as(
                pat.account(),
                () -> sessions.record(new RecordSession(
                        pat.patient(),
                        SessionId.next(),
                        start,
                        start.plusSeconds(600),
                        Clinic.LONDON,
                        SessionKind.USUAL,
                        null,
                        null,
                        new PainScore(3),
                        new PainScore(0),
                        null,
                        null,
                        null,
                        stopped,
                        "",
                        List.of(new RecordSession.Item(
                                new PrescriptionId(prescription), 1, null, List.of(10, 8), null, null, null)))));
    }

    private void signIn(AccountId account) {
        var who = clinic.as(account, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    private List<String> links() {
        return $(PathLink.class).all().stream().map(PathLink::getText).toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
