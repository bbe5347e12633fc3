package org.steadyback.screening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.CareRole;
import org.steadyback.access.Patients;
import org.steadyback.episode.CloseEpisode;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Rule;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Screen;
import org.steadyback.testing.Clearings;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Replies;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Screens as they are asked, kept and acted upon. */
@PortalTest
class ScreensDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Screens screens;

    @Autowired
    ScreenReader reader;

    @Autowired
    Settlements settlements;

    @Autowired
    Screening screening;

    @Autowired
    Patients patients;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Clearings clearings;

    @Autowired
    Approvals approvals;

    @Autowired
    Episodes episodes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Clock clock;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void repliesAreKeptUntilTheScreenIsFinished() {
        var first = answer(Step.C1, "NO");

        assertThat(first)
                .isInstanceOfSatisfying(
                        Answered.GoOn.class,
                        on -> assertThat(on.sitting().next()).contains(Step.C2));
        assertThat(clinic.as(
                        pat.account(),
                        () -> screens.sit(pat.patient(), ScreenKind.FIRST).next()))
                .contains(Step.C2);
        assertThat(clinic.as(
                        anna, () -> screens.sit(pat.patient(), ScreenKind.FIRST).next()))
                .as("the physio's own sitting")
                .contains(Step.C1);
        assertThat(gate()).isEmpty();
    }

    @Test
    void aScreenKeepsTheLanguageInWhichItWasAskedAndItsVersion() {
        var spanish = Languages.of("es").orElseThrow();
        Reading.in(spanish, () -> answer(Step.C1, "YES_NEW"));

        String kept = clinic.as(
                anna,
                () -> transactions.execute(_ -> jdbc.sql(
                                "SELECT language || ' ' || wording_version FROM screen WHERE patient_id = :patient")
                        .param("patient", pat.patient().value())
                        .query(String.class)
                        .single()));
        assertThat(kept).isEqualTo("es " + QuestionWording.in(spanish).version());
    }

    /** Nobody is asked twice when the pain began; of another pain it is asked anew. */
    @Test
    void whenThePainBeganIsKnownWhileAnEpisodeIsOpen() {
        var began = LocalDate.of(2026, 3, 1);
        assertThat(onsetKnown()).isNull();

        clinic.as(anna, () -> episodes.open(new OpenEpisode(pat.patient(), began, DiagnosisClass.NON_SPECIFIC)));
        assertThat(onsetKnown()).isEqualTo(began);

        clinic.as(anna, () -> episodes.close(new CloseEpisode(pat.patient(), "Well again")));
        assertThat(onsetKnown()).isNull();
    }

    private @Nullable LocalDate onsetKnown() {
        return clinic.as(
                pat.account(),
                () -> screens.sit(pat.patient(), ScreenKind.FIRST)
                        .interview()
                        .known()
                        .onset());
    }

    @Test
    void oneReplyAfterTheOtherLeadsToTheEnd() {
        Answered answered = new Answered.NotUnderstood();
        var next = clinic.as(
                pat.account(),
                () -> screens.sit(pat.patient(), ScreenKind.FIRST).next());
        while (next.isPresent()) {
            answered = answer(next.get(), Replies.harmless(next.get()));
            next = answered instanceof Answered.GoOn(var sitting) ? sitting.next() : java.util.Optional.empty();
        }

        assertThat(answered).isInstanceOfSatisfying(Answered.Finished.class, finished -> {
            assertThat(finished.action()).isEqualTo(GateAction.OK);
            assertThat(finished.gate()).get().extracting(Gate::source).isEqualTo(GateSource.SCREEN);
        });
        assertThat(records()).singleElement().satisfies(screen -> {
            assertThat(screen.complete()).isTrue();
            assertThat(screen.kind()).isEqualTo(ScreenKind.FIRST);
            assertThat(screen.rulesVersion()).isEqualTo(Screen.VERSION);
            assertThat(screen.answeredBy()).isEqualTo("Pat");
            assertThat(screen.byPatient()).isTrue();
        });
        assertThat(clinic.as(
                        pat.account(),
                        () -> screens.sit(pat.patient(), ScreenKind.FIRST)
                                .sheet()
                                .replies()))
                .as("the draft is gone")
                .isEmpty();
    }

    @Test
    void anEmergencyActsBeforeTheRemainingQuestions() {
        var answered = answer(Step.C1, "YES_NEW");

        assertThat(answered).isEqualTo(new Answered.ActNow(GateAction.EMERGENCY));
        assertThat(gate()).hasValueSatisfying(gate -> {
            assertThat(gate.action()).isEqualTo(GateAction.EMERGENCY);
            assertThat(gate.source()).isEqualTo(GateSource.SCREEN);
            assertThat(gate.reason()).contains("R01");
        });
        assertThat(records()).singleElement().satisfies(screen -> {
            assertThat(screen.complete()).isFalse();
            assertThat(screen.fired()).extracting(fired -> fired.rule()).containsExactly(Rule.R01);
            assertThat(screen.sheet().reply(Step.C1)).contains("YES_NEW");
        });
        assertThat(mine()).singleElement().satisfies(alert -> {
            assertThat(alert.action()).isEqualTo(GateAction.EMERGENCY);
            assertThat(alert.owner()).isEqualTo("Anna");
            assertThat(alert.seen()).isEmpty();
            assertThat(alert.details())
                    .containsExactly(
                            "R01 Signs of cauda equina: saddle feeling, bladder, bowel or sexual function",
                            "Numbness, tingling or an odd feeling between the legs: yes");
        });
    }

    @Test
    void aFootThatGetsWeakerFastIsAnEmergencyAndASlowOneForToday() {
        assertThat(answer(Step.N1, "YES_SLOW")).isEqualTo(new Answered.ActNow(GateAction.SAME_DAY));

        assertThat(clinic.as(
                        anna,
                        () -> screens.answer(new AnswerStep(pat.patient(), ScreenKind.FIRST, Step.N1, "YES_RAPID"))))
                .isEqualTo(new Answered.ActNow(GateAction.EMERGENCY));
        assertThat(gate()).get().extracting(Gate::action).isEqualTo(GateAction.EMERGENCY);
        assertThat(mine()).extracting(SafetyAlert::action).containsExactly(GateAction.EMERGENCY, GateAction.SAME_DAY);
    }

    @Test
    void onlyAClinicianOpensWhatAScreenClosed() {
        answer(Step.V2, "YES");

        assertThat(finish(pat.account(), ScreenKind.FIRST, Map.of()))
                .isInstanceOfSatisfying(Answered.Finished.class, finished -> {
                    assertThat(finished.action()).isEqualTo(GateAction.OK);
                    assertThat(finished.gate()).get().extracting(Gate::action).isEqualTo(GateAction.EMERGENCY);
                });
        assertThatThrownBy(() -> clinic.as(
                        pat.account(),
                        () -> screening.decide(new SetGate(pat.patient(), GateAction.OK, "I am fine", null))))
                .isInstanceOf(AccessDeniedException.class);

        clear(GateAction.OK);

        assertThat(gate()).get().extracting(Gate::action).isEqualTo(GateAction.OK);
        assertThat(mine()).isEmpty();
        assertThat(clinic.as(anna, () -> screening.history(pat.patient())))
                .extracting(Gate::source)
                .containsExactly(GateSource.CLINICIAN, GateSource.SCREEN);
    }

    /** The page says what raised this alert, nothing else that was ever answered yes (§2.9). */
    @Test
    void whatWasClearedIsNotSaidAgainWhenSomethingNewComes() {
        answer(Step.C1, "YES_NEW");
        clear(GateAction.OK);
        answer(ScreenKind.ROUTINE, Step.C1, "NO");
        answer(ScreenKind.ROUTINE, Step.C2, "YES_NEW");

        assertThat(clinic.as(pat.account(), () -> screens.toSay(pat.patient())))
                .extracting(Said::code)
                .containsExactly("question C2 YES");
    }

    /** Who has left the team has not got it any more; a colleague who joins later finds it. */
    @Test
    void anOpenAlertPassesOnWithTheCare() {
        answer(Step.C2, "NOT_SURE");
        var ben = clinic.physio("Ben");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        assertThat(receipt())
                .hasValueSatisfying(told -> assertThat(told.owner()).isEqualTo("Anna"));
        assertThat(clinic.as(ben, alerts::mine))
                .singleElement()
                .satisfies(alert -> assertThat(alert.owner()).isEqualTo("Anna"));

        clinic.as(ben, () -> patients.endCare(pat.patient(), anna));

        assertThat(receipt())
                .hasValueSatisfying(told -> assertThat(told.owner()).isEqualTo("Ben"));
        assertThat(clinic.as(ben, alerts::mine))
                .singleElement()
                .satisfies(alert -> assertThat(alert.owner()).isEqualTo("Ben"));
    }

    @Test
    void whoLeftTheTeamOwnsNothingThatIsRaisedLater() {
        var ben = clinic.physio("Ben");
        clinic.as(anna, () -> patients.addToCareTeam(pat.patient(), ben, CareRole.COVER));
        clinic.as(ben, () -> patients.endCare(pat.patient(), anna));

        answer(Step.C2, "NOT_SURE");

        assertThat(receipt())
                .hasValueSatisfying(told -> assertThat(told.owner()).isEqualTo("Ben"));
        assertThat(clinic.as(anna, alerts::mine)).isEmpty();
        assertThat(clinic.as(ben, alerts::mine))
                .singleElement()
                .satisfies(alert -> assertThat(alert.owner()).isEqualTo("Ben"));
    }

    @Test
    void thePatientIsToldTrulyWhoHasSeenIt() {
        answer(Step.C2, "NOT_SURE");
        assertThat(receipt()).hasValueSatisfying(told -> {
            assertThat(told.owner()).isEqualTo("Anna");
            assertThat(told.seen()).isEmpty();
        });

        clinic.as(anna, () -> alerts.see(pat.patient(), open()));

        assertThat(receipt())
                .hasValueSatisfying(told -> assertThat(told.seen())
                        .hasValueSatisfying(by -> assertThat(by.name()).isEqualTo("Anna")));
        var before = receipt();
        var ben = clinic.physio("Ben");
        assertThatThrownBy(() -> clinic.as(ben, () -> alerts.see(pat.patient(), Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(receipt()).isEqualTo(before);
        assertThat(clinic.as(ben, alerts::mine)).isEmpty();
        assertThat(clinic.as(ben, alerts::countMine)).isZero();
        assertThat(clinic.as(anna, alerts::countMine)).isEqualTo(1);
    }

    @Test
    void aHoldOpensFourDaysAfterTheOnset() {
        var today = LocalDate.ofInstant(clock.instant(), Clinic.LONDON);
        finish(
                pat.account(),
                ScreenKind.FIRST,
                Map.of(Step.ONSET, today.minusDays(1).toString()));

        assertThat(gate()).hasValueSatisfying(gate -> {
            assertThat(gate.action()).isEqualTo(GateAction.STAY_ACTIVE);
            assertThat(gate.opensOn()).isEqualTo(today.plusDays(3));
        });
        assertThat(mine()).isEmpty();
    }

    @Test
    void notSureWaitsForThePhysioWhoSettlesIt() {
        finish(pat.account(), ScreenKind.FIRST, Map.of(Step.OSTEOPOROSIS, "NOT_SURE", Step.M2, "NOT_SURE"));
        var screen = records().getFirst();

        assertThat(screen.action()).isEqualTo(GateAction.CLINICIAN_FIRST);
        assertThat(screen.open()).containsExactly(Question.M2, Question.OSTEOPOROSIS);
        assertThat(conditions()).isEmpty();

        settle(anna, screen, Question.OSTEOPOROSIS, true);
        assertThat(records().getFirst().open()).containsExactly(Question.M2);
        assertThat(conditions()).containsExactly(Condition.OP);
        settle(anna, screen, Question.OSTEOPOROSIS, false);
        assertThat(conditions()).as("the newest word counts").isEmpty();

        var ben = clinic.physio("Ben");
        assertThatThrownBy(() -> settle(ben, screen, Question.M2, false)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settle(pat.account(), screen, Question.M2, false))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settle(anna, screen, Question.M1, false)).isInstanceOf(NotFoundException.class);
        var other = clinic.patient(anna, "Other");
        assertThatThrownBy(() -> clinic.as(
                        anna,
                        () -> settlements.settle(
                                new SettleAnswer(other.patient(), screen.id(), Question.M2, false, "Mixed up"))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theWeeklyCheckRaisesOnlyWhatIsNew() {
        finish(pat.account(), ScreenKind.FIRST, Map.of(Step.M1, "YES", Step.OSTEOPOROSIS, "YES"));
        clear(GateAction.OK_WITH_CAUTIONS);

        assertThat(answer(ScreenKind.WEEKLY, Step.NEWS, "NO"))
                .isInstanceOfSatisfying(
                        Answered.Finished.class,
                        finished -> assertThat(finished.action()).isEqualTo(GateAction.OK));
        assertThat(gate()).get().extracting(Gate::action).isEqualTo(GateAction.OK_WITH_CAUTIONS);
        assertThat(conditions()).containsExactly(Condition.OP);

        assertThat(answer(ScreenKind.WEEKLY, Step.NEWS, "LEGS"))
                .isInstanceOfSatisfying(
                        Answered.GoOn.class,
                        on -> assertThat(on.sitting().next()).contains(Step.C5));
        answer(ScreenKind.WEEKLY, Step.C5, "NO");
        answer(ScreenKind.WEEKLY, Step.N1, "NO");
        assertThat(answer(ScreenKind.WEEKLY, Step.N2, "YES"))
                .as("unsteady, with a history of cancer")
                .isEqualTo(new Answered.ActNow(GateAction.EMERGENCY));
        assertThat(records().getFirst().fired())
                .extracting(fired -> fired.rule())
                .containsExactly(Rule.R04);
    }

    @Test
    void severalGroupsAreGoneThroughAndOneNotComeToCountsAsTheWorse() {
        finish(pat.account(), ScreenKind.FIRST, Map.of());
        assertThat(answer(ScreenKind.WEEKLY, Step.NEWS, "LEGS,CHEST"))
                .isInstanceOfSatisfying(
                        Answered.GoOn.class,
                        on -> assertThat(on.sitting().next()).contains(Step.C5));
        answer(ScreenKind.WEEKLY, Step.C5, "NO");

        assertThat(answer(ScreenKind.WEEKLY, Step.N1, "YES_SLOW"))
                .as("the same day by itself; the chest was ticked and not come to")
                .isEqualTo(new Answered.ActNow(GateAction.EMERGENCY));
        assertThat(records().getFirst().fired())
                .extracting(fired -> fired.rule())
                .contains(Rule.R03, Rule.R05);
    }

    @Test
    void aSlipIsPutRightWithinTheMinuteAndLeavesATrace() {
        answer(Step.C1, "YES_NEW");
        assertThat(mine()).as("raised at once").hasSize(1);
        var said =
                clinic.as(pat.account(), () -> screens.justSaid(pat.patient())).orElseThrow();

        assertThat(putRight(said, false)).isEqualTo(PutRight.Answer.TAKEN_BACK);

        assertThat(mine()).isEmpty();
        assertThat(gate()).as("as before: nobody has been asked").isEmpty();
        assertThat(clinic.as(
                        pat.account(),
                        () -> screens.sit(pat.patient(), ScreenKind.FIRST).next()))
                .contains(Step.C1);
        assertThat(clinic.as(anna, () -> clearings.page(pat.patient()).happened()))
                .extracting(AlertOverview.Happened::what)
                .containsExactly(AlertOverview.What.RAISED, AlertOverview.What.TAKEN_BACK);
        finish(pat.account(), ScreenKind.FIRST, Map.of());
        assertThat(safety().due(LocalDate.ofInstant(clock.instant(), Clinic.LONDON), Clinic.LONDON, null, null, null))
                .as("no stop is left over")
                .isEmpty();
        assertThat(putRight(said, false)).as("once").isEqualTo(PutRight.Answer.TOO_LATE);
    }

    @Test
    void whatWasSeenOrConfirmedIsNotTakenBack() {
        answer(Step.C1, "YES_NEW");
        var said =
                clinic.as(pat.account(), () -> screens.justSaid(pat.patient())).orElseThrow();
        clinic.as(anna, () -> alerts.see(pat.patient(), open()));
        assertThat(putRight(said, false)).as("seen").isEqualTo(PutRight.Answer.TOO_LATE);

        var other = clinic.patient(anna, "Other");
        for (var who : List.of(other.account(), anna)) {
            assertThatThrownBy(() -> clinic.as(
                            who, () -> screens.putRight(new PutRight(pat.patient(), said.screen(), Step.C1, false))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(putRight(said, true)).isEqualTo(PutRight.Answer.CONFIRMED);
        assertThat(putRight(said, false)).as("confirmed").isEqualTo(PutRight.Answer.TOO_LATE);
        assertThat(mine()).hasSize(1);
    }

    @Test
    void afterAMinuteAnAnswerIsSent() {
        answer(Step.C1, "YES_NEW");
        var said =
                clinic.as(pat.account(), () -> screens.justSaid(pat.patient())).orElseThrow();
        var moved = (SettableClock) clock;
        try {
            moved.setTo(clock.instant().plus(Screens.PUT_RIGHT_WITHIN).plusMillis(1));
            assertThat(putRight(said, false)).isEqualTo(PutRight.Answer.TOO_LATE);
            assertThat(mine()).hasSize(1);
            assertThat(gate()).get().extracting(Gate::action).isEqualTo(GateAction.EMERGENCY);
        } finally {
            moved.release();
        }
    }

    private PutRight.Answer putRight(JustSaid said, boolean right) {
        return clinic.as(
                pat.account(), () -> screens.putRight(new PutRight(pat.patient(), said.screen(), Step.C1, right)));
    }

    @Test
    void whatIsNoReplyIsNotKept() {
        assertThat(answer(Step.C1, "MAYBE")).isEqualTo(new Answered.NotUnderstood());
        assertThat(answer(Step.S1_WEEKS, "3")).as("not asked yet").isEqualTo(new Answered.NotUnderstood());
        assertThat(answer(Step.ONSET, "2999-01-01")).isEqualTo(new Answered.NotUnderstood());
        assertThat(clinic.as(
                        pat.account(),
                        () -> screens.sit(pat.patient(), ScreenKind.FIRST)
                                .sheet()
                                .replies()))
                .isEmpty();
    }

    @Test
    void aForeignPhysioAndAnotherPatientNeitherAskNorRead() {
        var ben = clinic.physio("Ben");
        var other = clinic.patient(anna, "Other");

        for (var who : List.of(ben, other.account(), clinic.manager())) {
            for (var attempt : List.<Runnable>of(
                    () -> screens.sit(pat.patient(), ScreenKind.FIRST),
                    () -> screens.answer(new AnswerStep(pat.patient(), ScreenKind.FIRST, Step.C1, "YES_NEW")),
                    () -> reader.of(pat.patient()),
                    () -> screening.safetyOf(pat.patient()),
                    () -> screening.conditionsOf(pat.patient()),
                    () -> alerts.receiptOf(pat.patient()),
                    () -> approvals.history(pat.patient()),
                    () -> approvals.decide(approval(true)))) {
                assertThatThrownBy(() -> clinic.as(who, attempt)).isInstanceOf(AccessDeniedException.class);
            }
        }
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> approvals.decide(approval(true))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> reader.of(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(pat.account(), alerts::mine)).isInstanceOf(AccessDeniedException.class);
        assertThat(gate()).isEmpty();
    }

    @Test
    void theNewestWordOnAnExerciseCounts() {
        clinic.as(anna, () -> approvals.decide(approval(true)));
        assertThat(safety().approved()).containsExactly(new ExerciseId("MFL4"));

        clinic.as(anna, () -> approvals.decide(approval(false)));

        assertThat(safety().approved()).isEmpty();
        assertThat(clinic.as(anna, () -> approvals.history(pat.patient())))
                .extracting(Approval::granted)
                .containsExactly(false, true);
    }

    @Test
    void nothingThatWasAnsweredIsEverChanged() {
        finish(pat.account(), ScreenKind.FIRST, Map.of());

        for (var table : List.of("screen", "screen_settlement", "exercise_approval")) {
            assertThatThrownBy(() -> clinic.as(
                            anna, () -> jdbc.sql("DELETE FROM " + table).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> clinic.as(
                        anna, () -> jdbc.sql("UPDATE screen SET action = 'OK'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> clinic.as(
                        anna,
                        () -> jdbc.sql("UPDATE safety_alert SET action = 'URGENT'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private ApproveExercise approval(boolean granted) {
        return new ApproveExercise(pat.patient(), new ExerciseId("MFL4"), granted, null, "Tried together");
    }

    private Answered answer(Step step, String reply) {
        return answer(ScreenKind.FIRST, step, reply);
    }

    private Answered answer(ScreenKind kind, Step step, String reply) {
        return clinic.as(pat.account(), () -> screens.answer(new AnswerStep(pat.patient(), kind, step, reply)));
    }

    private Answered finish(AccountId who, ScreenKind kind, Map<Step, String> replies) {
        return clinic.as(who, () -> {
            var interview = screens.sit(pat.patient(), kind).interview();
            var sheet = Replies.to(interview, replies.isEmpty() ? new EnumMap<>(Step.class) : replies);
            return screens.take(new TakeScreen(pat.patient(), kind, sheet));
        });
    }

    private void settle(AccountId who, ScreenRecord screen, Question question, boolean yes) {
        clinic.as(
                who,
                () -> settlements.settle(
                        new SettleAnswer(pat.patient(), screen.id(), question, yes, "Asked on the phone")));
    }

    private void clear(GateAction action) {
        assertThat(clinic.as(anna, () -> clearings.clear(pat.patient(), action)))
                .isInstanceOf(Clearing.Cleared.class);
    }

    private Set<UUID> open() {
        return mine().stream().map(SafetyAlert::id).collect(Collectors.toSet());
    }

    private java.util.Optional<Gate> gate() {
        return safety().gate();
    }

    private Set<Condition> conditions() {
        return clinic.as(anna, () -> screening.conditionsOf(pat.patient()));
    }

    private Safety safety() {
        return clinic.as(pat.account(), () -> screening.safetyOf(pat.patient()));
    }

    private java.util.Optional<AlertReceipt> receipt() {
        return clinic.as(pat.account(), () -> alerts.receiptOf(pat.patient()));
    }

    private List<ScreenRecord> records() {
        return clinic.as(anna, () -> reader.of(pat.patient()));
    }

    private List<SafetyAlert> mine() {
        return clinic.as(anna, alerts::mine);
    }
}
