package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.AlertCause;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateSource;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.session.Examples.item;

class TodayDatabaseTest extends SessionStory {

    @Autowired
    Clearings clearings;

    @Autowired
    Screening screening;

    @Autowired
    SafetyAlerts alerts;

    @Test
    void answersAMorningOnceAndTheNewestAnswerCounts() {
        var id = MorningId.next();
        var answer = new AnswerMorning(pat.patient(), id, TODAY, new PainScore(0), Examples.LONDON);

        assertThat(morning(answer)).isEqualTo(new MorningRecorded.Stored(false, ""));
        clock.setTo(NOW.plusSeconds(24 * 3600));
        assertThat(morning(answer)).isEqualTo(new MorningRecorded.AlreadyStored(false));
        assertThat(morning(new AnswerMorning(pat.patient(), id, TODAY, new PainScore(1), Examples.LONDON)))
                .isEqualTo(new MorningRecorded.DifferentContent());
        var again = new AnswerMorning(pat.patient(), MorningId.next(), TODAY, new PainScore(6), Examples.LONDON);
        assertThat(morning(again)).isEqualTo(new MorningRecorded.Stored(true, ""));

        assertThat(clinic.as(pat.account(), () -> reader.morningsOf(pat.patient(), WEEKS)))
                .containsExactly(new MorningEntry(TODAY, new PainScore(6), true));
    }

    @Test
    void keepsOneAnswerOfEightAtTheSameTime() throws Exception {
        var answer = new AnswerMorning(pat.patient(), MorningId.next(), TODAY, new PainScore(4), Examples.LONDON);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(Collections.nCopies(8, () -> morning(answer))).stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers)
                    .filteredOn(MorningRecorded.Stored.class::isInstance)
                    .hasSize(1);
            assertThat(answers)
                    .filteredOn(new MorningRecorded.AlreadyStored(false)::equals)
                    .hasSize(7);
        }
        assertThat(count("morning_answer WHERE morning_id = '" + answer.id() + "'"))
                .isOne();
    }

    @Test
    void refusesAMorningToComeAndOneOfLongAgo() {
        var tomorrow = new AnswerMorning(
                pat.patient(), MorningId.next(), TODAY.plusDays(1), new PainScore(3), ZoneId.of("Pacific/Kiritimati"));
        var longAgo = new AnswerMorning(
                pat.patient(), MorningId.next(), TODAY.minusDays(8), new PainScore(3), Examples.LONDON);

        assertThat(morning(tomorrow)).isInstanceOf(MorningRecorded.Invalid.class);
        assertThat(morning(longAgo)).isInstanceOf(MorningRecorded.Invalid.class);
    }

    @Test
    void todayIsFiveSelectsAndSaysAllOfIt() {
        var clam = prescribing.daily(clinic, anna, pat.patient(), programme, "bird-dog", FIRST, "EACH");
        clinic.as(pat.account(), () -> {
            assertThat(statements.during(() -> days.openDay(pat.patient()))).hasSizeLessThanOrEqualTo(5);
            var today = days.openDay(pat.patient());
            assertThat(today.date()).isEqualTo(TODAY);
            assertThat(today.patientName()).isEqualTo("Pat Moor");
            assertThat(today.session().items())
                    .extracting(one -> one.exercise().name()
                            + one.side().map(side -> " " + side).orElse(""))
                    .containsExactlyInAnyOrder("Bridge", "Bird dog LEFT", "Bird dog RIGHT");
            assertThat(today.session().items())
                    .allSatisfy(one -> assertThat(one.steps().doing()).isNotEmpty());
            assertThat(today.session().why()).isEqualTo("Two exercises are due today, as your programme plans.");
            // bridge: 2 × 10 × 6 s + 30 s; bird dog the same on each side: 150 + 270 s
            assertThat(today.session().minutes()).isEqualTo(7);
            assertThat(today.openMorningQuestion()).isEmpty();
        });
        record(usual().with(
                        item(bridge, 1, 10, 8), item(clam, Side.LEFT, List.of(10)), item(clam, Side.RIGHT, List.of(9)))
                .session());
        clinic.as(pat.account(), () -> {
            var today = days.openDay(pat.patient());
            assertThat(today.session().items()).isEmpty();
            assertThat(today.session().boutsDone()).isEqualTo(1);
            assertThat(today.done())
                    .singleElement()
                    .satisfies(done -> assertThat(done.items())
                            .extracting(Today.DoneItem::name)
                            .containsExactly("Bridge", "Bird dog", "Bird dog"));
            clock.setTo(NOW.plusSeconds(24 * 3600));
            assertThat(days.openDay(pat.patient()).openMorningQuestion())
                    .map(MorningQuestion::date)
                    .hasValue(TODAY.plusDays(1));
            mornings.answer(new AnswerMorning(
                    pat.patient(), MorningId.next(), TODAY.plusDays(1), new PainScore(2), Examples.LONDON));
            assertThat(days.openDay(pat.patient()).openMorningQuestion()).isEmpty();
            assertThat(days.openDay(pat.patient()).session().items()).hasSize(3);
        });
    }

    @Test
    void theSevenDaysAheadCostNoStatementAndAreAskedAsThePlanHasThem() {
        prescribing.newVersion(clinic, anna, pat.patient(), bridge, "bridge", 2, TODAY.plusDays(3));
        clinic.as(pat.account(), () -> {
            assertThat(statements.during(() -> days.openDaysAhead(pat.patient())))
                    .as("as many as the day alone")
                    .hasSizeLessThanOrEqualTo(5);

            var opened = days.openDaysAhead(pat.patient());
            assertThat(opened.today()).isEqualTo(days.openDay(pat.patient()));
            assertThat(opened.ahead())
                    .extracting(AheadDay::date)
                    .containsExactlyElementsOf(
                            TODAY.plusDays(1).datesUntil(TODAY.plusDays(8)).toList());
            assertThat(opened.ahead())
                    .extracting(day -> day.session().items().getFirst().asked().number())
                    .containsExactly(1, 1, 2, 2, 2, 2, 2);
            assertThat(opened.ahead()).allSatisfy(day -> {
                assertThat(day.session().boutsDone()).isZero();
                assertThat(day.morning().date()).isEqualTo(day.date());
                assertThat(day.morningAlways()).isFalse();
            });
        });
    }

    @Test
    void whileNothingOfThePlanMayBeOfferedNothingLiesAhead() {
        assertThat(ahead()).hasSize(7);
        record(usual().said(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)).session());
        assertThat(ahead()).isEmpty();
        for (var shut : List.of(GateAction.EMERGENCY, GateAction.CLINICIAN_FIRST)) {
            prescribing.gate(clinic, anna, pat.patient(), shut);
            assertThat(ahead()).as("%s", shut).isEmpty();
        }
    }

    private List<AheadDay> ahead() {
        return clinic.as(pat.account(), () -> days.openDaysAhead(pat.patient()).ahead());
    }

    @Test
    void theDayIsThePatientsAcrossTheEndOfSummerTime() {
        clock.setTo(Instant.parse("2026-06-30T23:30:00Z"));
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient()).date()))
                .isEqualTo(LocalDate.of(2026, 7, 1));
        clock.setTo(Instant.parse("2026-10-25T23:30:00Z"));
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient()).date()))
                .isEqualTo(LocalDate.of(2026, 10, 25));
    }

    @Test
    void theGateDecidesWhatIsOffered() {
        prescribing.daily(clinic, anna, pat.patient(), programme, "belly-breathing", FIRST);
        assertThat(offered(GateAction.OK)).containsExactlyInAnyOrder("Bridge", "Belly breathing");
        assertThat(offered(GateAction.CLINICIAN_FIRST)).containsExactly("Belly breathing");
        assertThat(offered(GateAction.EMERGENCY)).isEmpty();

        var unscreened = clinic.patient(anna, "Una");
        clinic.as(unscreened.account(), () -> {
            var session = days.openDay(unscreened.patient()).session();
            assertThat(session.mayExercise()).isFalse();
            assertThat(session.gate().sentence())
                    .isEqualTo(
                            "A few safety questions first. They make sure that exercises are right for you. It takes about five minutes, and you can stop in between. Until then, go on with your days as they are.");
        });
    }

    @Test
    void afterABreakOfFourWeeksTheQuestionsComeBeforeAnything() {
        assertThat(offered(GateAction.OK)).containsExactly("Bridge");
        record(usual().session());
        clock.setTo(NOW.plusSeconds(29 * 24 * 3600L));

        var today = clinic.as(pat.account(), () -> days.openDay(pat.patient()));

        assertThat(today.screenDue()).contains(ScreenDue.Why.BREAK);
        assertThat(today.session().mayExercise()).isFalse();
        assertThat(today.session().items()).isEmpty();
        assertThat(today.session().gate()).extracting(Today.GateNote::action).isEqualTo("QUESTIONS_FIRST");
    }

    @Test
    void aStopSymptomHoldsTheProgrammeUntilAClinicianHasDecided() {
        assertThat(offered(GateAction.OK)).containsExactly("Bridge");
        record(usual().said(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)).session());

        staysStopped(0);
        staysStopped(1);
        staysStopped(6);
        clinic.as(anna, () -> clearings.clear(pat.patient(), GateAction.OK));
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient()))
                        .session()
                        .gate())
                .as("the whole screen comes before what the physio chose")
                .extracting(Today.GateNote::action)
                .isEqualTo("QUESTIONS_FIRST");
    }

    @Test
    void aStopSymptomHoldsHoweverOldItIs() {
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        record(usual().said(Said.OfSign.of(Sign.NEW_NUMBNESS, ScreenAnswer.NO)).session());

        staysStopped(40);
    }

    private void staysStopped(int days) {
        clock.setTo(NOW.plusSeconds(days * (24 * 3600L) + 120));
        var session =
                clinic.as(pat.account(), () -> this.days.openDay(pat.patient())).session();
        assertThat(session.mayExercise()).isFalse();
        assertThat(session.items()).isEmpty();
        assertThat(session.gate()).extracting(Today.GateNote::action).isEqualTo("STOPPED");
    }

    @Test
    void aStopSymptomClosesTheGateAndRaisesAnAlertWithItsSession() throws Exception {
        assertThat(offered(GateAction.OK)).containsExactly("Bridge");
        clock.setTo(clock.instant().plusSeconds(60));
        var sent =
                statements.during(() -> record(usual().stopped(Sign.CHEST_PAIN).session()));

        assertThat(sent).as("three of them sign in, three are audit").hasSizeLessThanOrEqualTo(23);
        assertThat(clinic.as(anna, () -> screening.gateOf(pat.patient()))).hasValueSatisfying(gate -> {
            assertThat(gate.action()).isEqualTo(GateAction.EMERGENCY);
            assertThat(gate.source()).isEqualTo(GateSource.STOP);
            assertThat(gate.reason()).isEqualTo("Chest pain.");
        });
        assertThat(clinic.as(anna, alerts::mine)).singleElement().satisfies(alert -> {
            assertThat(alert.cause()).isEqualTo(AlertCause.STOP);
            assertThat(alert.details()).containsExactly("Chest pain");
        });
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient())).screenDue())
                .contains(ScreenDue.Why.STOPPED);
    }

    private Set<String> offered(GateAction action) {
        clock.setTo(clock.instant().plusSeconds(1));
        prescribing.gate(clinic, anna, pat.patient(), action);
        return clinic.as(pat.account(), () -> days.openDay(pat.patient())).session().items().stream()
                .map(item -> item.exercise().name())
                .collect(java.util.stream.Collectors.toSet());
    }
}
