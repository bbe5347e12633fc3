package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.Advice;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.Answered;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.HeldStop;
import org.steadyback.screening.JustSaid;
import org.steadyback.screening.Offers;
import org.steadyback.screening.PutRight;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.ScreenReader;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.TellWeekly;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** What is ticked in the weekly check is held for its minute, as before a flare: left is left out, and nothing is offered meanwhile. */
@PortalTest
class WeeklyCheckHeldDatabaseTest {

    private static final UUID CHECK = new UUID(0, 7);
    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Screens screens;

    @Autowired
    Screening screening;

    @Autowired
    Offers offers;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    HeldSigns held;

    @Autowired
    SettableClock clock;

    @Autowired
    ScreenReader reader;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void begin() {
        clock.setTo(NOW);
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        clock.setTo(NOW.plusSeconds(60));
    }

    @AfterEach
    void release() {
        clinic.as(pat.account(), () -> screens.untick(pat.patient()));
        clock.release();
    }

    @Test
    void aTickWithholdsExerciseAndItsMinuteSettlesItAsLeftOut() {
        assertThat(rings()).isFalse();
        assertThat(answer(Step.NEWS, "CHEST")).isInstanceOf(Answered.GoOn.class);
        assertThat(rings()).as("the tick alone").isTrue();

        clock.setTo(NOW.plusSeconds(119));
        held.sendDue();
        assertThat(gate()).as("still to be put right").isEqualTo(GateAction.OK);

        clock.setTo(NOW.plusSeconds(120));
        held.sendDue();
        held.sendDue();
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        assertThat(clinic.as(anna, alerts::mine)).as("told once").hasSize(1);
        assertThat(answer(Step.V1, "NO"))
                .as("no longer asked: what it led to holds")
                .isEqualTo(new Answered.ActNow(GateAction.EMERGENCY));
        assertThat(untick()).as("only a clinician changes it").isFalse();
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    /** Whoever sends it, and whenever. */
    @Test
    void whatIsSentLaterKeepsTheLanguageInWhichItWasAsked() {
        Reading.in(Languages.of("es").orElseThrow(), () -> answer(Step.NEWS, "CHEST"));
        clock.setTo(NOW.plusSeconds(120));
        held.sendDue();

        String kept = clinic.as(
                anna,
                () -> transactions.execute(
                        _ -> jdbc.sql("SELECT language FROM screen WHERE patient_id = :patient AND kind = 'WEEKLY'")
                                .param("patient", pat.patient().value())
                                .query(String.class)
                                .single()));
        assertThat(kept).isEqualTo("es");
    }

    /** Each question has its minute; the one that is left is the one that counts. */
    @Test
    void thePageLeftAtItsSecondQuestionLeavesThatOut() {
        answer(Step.NEWS, "CHEST");
        clock.setTo(NOW.plusSeconds(110));
        answer(Step.V1, "NO");
        clock.setTo(NOW.plusSeconds(130));
        held.sendDue();
        assertThat(gate()).isEqualTo(GateAction.OK);

        left();
        left();

        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        assertThat(clinic.as(anna, alerts::mine)).hasSize(1);
    }

    /** Two things ticked, one of them a slip: the other is still said, and nothing is offered until it is answered. */
    @Test
    void aSlipTakesBackItsOwnTickOnly() {
        answer(Step.NEWS, "SADDLE,CHEST");

        assertThat(clinic.as(pat.account(), () -> screens.untick(pat.patient(), QuestionGroup.SADDLE)))
                .isTrue();

        assertThat(clinic.as(pat.account(), () -> screens.sit(pat.patient(), ScreenKind.WEEKLY))
                        .sheet()
                        .news())
                .containsExactly(QuestionGroup.CHEST);
        assertThat(rings()).isTrue();
        left();
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        assertThat(clinic.as(anna, alerts::mine))
                .singleElement()
                .satisfies(alert -> assertThat(alert.details())
                        .as("what was said, and not the slip")
                        .startsWith("R05 Signs of aorta or heart")
                        .noneMatch(words -> words.contains("R01")));
    }

    @Test
    void theOnlyTickTakenBackAsASlipLeavesNothing() {
        answer(Step.NEWS, "CHEST");

        assertThat(clinic.as(pat.account(), () -> screens.untick(pat.patient(), QuestionGroup.CHEST)))
                .isTrue();

        assertThat(rings()).isFalse();
        minuteOver();
        assertThat(gate()).isEqualTo(GateAction.OK);
    }

    @Test
    void aSlipLeavesNothing() {
        answer(Step.NEWS, "CHEST");

        assertThat(untick()).isTrue();

        assertThat(rings()).isFalse();
        assertThat(clinic.as(
                        pat.account(),
                        () -> screens.sit(pat.patient(), ScreenKind.WEEKLY).next()))
                .contains(Step.NEWS);
        minuteOver();
        left();
        assertThat(gate()).isEqualTo(GateAction.OK);
        assertThat(clinic.as(anna, alerts::mine)).isEmpty();
        assertThat(clinic.as(anna, () -> reader.of(pat.patient()))).isEmpty();
    }

    @Test
    void whatIsAnsweredToItsEndIsHeldNoLonger() {
        answer(Step.NEWS, "CHEST");
        answer(Step.V1, "NO");
        assertThat(answer(Step.V2, "NO")).isInstanceOf(Answered.Finished.class);

        minuteOver();
        left();
        assertThat(rings()).isFalse();
        assertThat(gate()).isEqualTo(GateAction.OK);
    }

    /** The answer taken back opens its question again; what was ticked is still ticked. */
    @Test
    void anAnswerTakenBackLeavesTheTickHeld() {
        answer(Step.NEWS, "CHEST");
        assertThat(answer(Step.V1, "YES")).isInstanceOf(Answered.ActNow.class);
        var said = clinic.as(pat.account(), () -> screens.justSaid(pat.patient()))
                .map(JustSaid::screen)
                .orElseThrow();
        assertThat(clinic.as(pat.account(), () -> screens.putRight(new PutRight(pat.patient(), said, Step.V1, false))))
                .isEqualTo(PutRight.Answer.TAKEN_BACK);
        assertThat(gate()).isEqualTo(GateAction.OK);
        assertThat(rings()).isTrue();

        left();

        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    /** The physio's own sitting is not the patient's: nothing of the patient's is taken back by it. */
    @Test
    void aPhysiosSittingTouchesNothingThatIsHeld() {
        answer(Step.NEWS, "CHEST");

        clinic.as(anna, () -> {
            screens.answer(new AnswerStep(pat.patient(), ScreenKind.WEEKLY, Step.NEWS, "NO"));
            screens.untick(pat.patient());
        });

        assertThat(rings()).isTrue();
    }

    /** Ticked without network, or in a tab that was closed: told once, however often it comes, its questions left out (§2.9). */
    @Test
    void whatTheDeviceHasKeptIsToldOnce() {
        tell(Duration.ofHours(2), QuestionGroup.CHEST);
        clock.setTo(NOW.plusSeconds(300));
        tell(Duration.ofHours(2), QuestionGroup.CHEST);

        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        assertThat(clinic.as(anna, alerts::mine)).singleElement().satisfies(alert -> {
            assertThat(alert.saidAt())
                    .as("when it was ticked, not when it came in")
                    .contains(alert.raisedAt().minus(Duration.ofHours(2)));
        });
    }

    @Test
    void whatThePortalHeldGoesOutWithWhatTheDeviceKnowsBesides() {
        answer(Step.NEWS, "INFECTION");
        clock.setTo(NOW.plusSeconds(90));
        tell(Duration.ofSeconds(30), QuestionGroup.INFECTION, QuestionGroup.CHEST);
        minuteOver();

        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
        assertThat(clinic.as(anna, alerts::mine)).hasSize(1);
    }

    @Test
    void whatThePortalHasSentAlreadyIsNotToldAgainAndWhatIsNewIs() {
        answer(Step.NEWS, "INFECTION");
        minuteOver();
        assertThat(gate()).isEqualTo(GateAction.SAME_DAY);

        tell(Duration.ofMinutes(9), QuestionGroup.INFECTION);
        assertThat(clinic.as(anna, alerts::mine)).hasSize(1);
        tell(Duration.ofMinutes(9), QuestionGroup.INFECTION, QuestionGroup.CHEST);
        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    /** What was answered with no before the tick, and what was taken back, answers for no later tick. */
    @Test
    void aCheckOfBeforeAnswersForNothing() {
        answer(Step.NEWS, "CHEST");
        answer(Step.V1, "NO");
        answer(Step.V2, "NO");
        clock.setTo(NOW.plusSeconds(120));

        tell(Duration.ofSeconds(30), QuestionGroup.CHEST);

        assertThat(gate()).isEqualTo(GateAction.EMERGENCY);
    }

    /** The page knows beforehand what each tick leads to, as it is then held. */
    @Test
    void whatIsAheadIsWhatIsHeld() {
        var ahead = clinic.as(pat.account(), () -> screens.weeklyAhead(pat.patient()));
        for (var part : QuestionGroup.values()) {
            if (part.inWeeklyCheck()) {
                answer(Step.NEWS, part.name());
                assertThat(Optional.ofNullable(ahead.get(part))).as("%s", part).isEqualTo(held.stopFor(pat.patient()));
                untick();
            }
        }
        assertThat(ahead.get(QuestionGroup.MOOD)).isEqualTo(new HeldStop(Advice.EMERGENCY_GO, true, false));
        assertThat(ahead.get(QuestionGroup.CHEST)).isEqualTo(HeldStop.of(Advice.EMERGENCY_RING));
    }

    private void tell(Duration ago, QuestionGroup... ticked) {
        clinic.as(pat.account(), () -> screens.tell(new TellWeekly(pat.patient(), CHECK, Set.of(ticked), ago)));
    }

    private Answered answer(Step step, String reply) {
        return clinic.as(
                pat.account(), () -> screens.answer(new AnswerStep(pat.patient(), ScreenKind.WEEKLY, step, reply)));
    }

    private boolean untick() {
        return clinic.as(pat.account(), () -> screens.untick(pat.patient()));
    }

    private void left() {
        clinic.as(pat.account(), () -> screens.left(pat.patient()));
    }

    private void minuteOver() {
        clock.setTo(NOW.plusSeconds(600));
        held.sendDue();
    }

    /** Whether exercise waits and somebody is to be rung. */
    private boolean rings() {
        return clinic.as(pat.account(), () -> offers.now(pat.patient()).ring().isPresent());
    }

    private GateAction gate() {
        return clinic.as(anna, () -> screening.gateOf(pat.patient()))
                .map(Gate::action)
                .orElseThrow();
    }
}
