package org.steadyback.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.Answered;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.Stops;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.ToldSigns;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Answers;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.ScreenFacts;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;

/** Every row of the fact sheet's table 2.9, wherever it can be said: the same sign leads to the same everywhere. */
@Import(Letters.class)
class SignsEverywhereDatabaseTest extends SessionStory {

    /** As the fact sheet has it: sign, yes, no; "-" = no stop; "=" = no question is asked. */
    private static final String TABLE = """
            red_flag          EMERGENCY       =
            new_weakness      EMERGENCY       SAME_DAY
            new_numbness      EMERGENCY       CLINICIAN_FIRST
            leg_further_down  EMERGENCY       CLINICIAN_FIRST
            chest_pain        EMERGENCY       =
            breathless        EMERGENCY       SAME_DAY
            faint             EMERGENCY       SAME_DAY
            fall_injury       EMERGENCY       CLINICIAN_FIRST
            pregnancy_sign    EMERGENCY       SAME_DAY
            sudden_severe     EMERGENCY       =
            something_else    CLINICIAN_FIRST -
            """;

    /** The questions of the screen behind a sign, and the answer of the sign that says the same. */
    private static final String SAME_ON_THE_SCREEN = """
            red_flag          C1                      YES
            red_flag          C2                      YES
            red_flag          C3                      YES
            red_flag          C4                      YES
            new_weakness      N1,N1_rapid             YES
            new_weakness      N1                      NO
            new_weakness      N2                      NO
            new_numbness      C5                      YES
            leg_further_down  C5                      YES
            chest_pain        V2                      YES
            breathless        V2                      YES
            faint             V1                      YES
            sudden_severe     V1                      YES
            fall_injury       T1                      YES
            pregnancy_sign    pregnant,pregnancyWarningSign  NO
            """;

    @Autowired
    FlareDiary flares;

    @Autowired
    FlareSigns signs;

    @Autowired
    Stops stops;

    @Autowired
    Screening screening;

    @Autowired
    Screens screens;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Letters letters;

    /** Where something can be said. */
    enum Place {
        PLAYER,
        CORRECTION,
        FLARE_CHECK,
        /** Kept by the device, and sent when there is a network. */
        FLARE_CHECK_KEPT,
        TOLD
    }

    static Stream<Arguments> everything() {
        return TABLE.lines().map(line -> line.split(" +")).flatMap(row -> {
            var sign = Sign.ofWire(row[0]).orElseThrow();
            if (row[2].equals("=")) {
                return Stream.of(Arguments.of(Said.OfSign.of(sign), row[1]));
            }
            var said = new ArrayList<Arguments>();
            for (var answer : new ScreenAnswer[] {ScreenAnswer.YES, ScreenAnswer.NOT_SURE, null}) {
                said.add(Arguments.of(Said.OfSign.of(sign, answer), row[1]));
            }
            said.add(Arguments.of(Said.OfSign.of(sign, ScreenAnswer.NO), row[2]));
            return said.stream();
        });
    }

    @ParameterizedTest
    @MethodSource("everything")
    void leadsToTheSameWhereverItIsSaid(Said.OfSign said, String expected) throws InterruptedException {
        for (var place : Place.values()) {
            var who = clinic.patient(anna, "P" + place.ordinal());
            prescribing.gate(clinic, anna, who.patient(), GateAction.OK);
            clock.setTo(clock.instant().plusSeconds(3600));
            var guidance = say(who, place, said);

            var gate = clinic.as(anna, () -> screening.gateOf(who.patient())).map(Gate::action);
            var raised = clinic.as(anna, () -> alerts.mine()).stream()
                    .filter(alert -> alert.patient().equals(who.patient()))
                    .toList();
            if (expected.equals("-")) {
                assertThat(gate).as("%s", place).contains(GateAction.OK);
                assertThat(raised).as("%s", place).isEmpty();
                assertThat(guidance.map(Guidance::action).isEmpty()).isTrue();
                continue;
            }
            var action = GateAction.valueOf(expected);
            assertThat(gate).as("%s", place).contains(action);
            assertThat(raised).as("%s", place).singleElement().satisfies(alert -> {
                assertThat(alert.action()).isEqualTo(action);
                assertThat(alert.details()).hasSize(1);
            });
            assertThat(codes(who)).as("%s", place).containsExactly(said.code());
            guidance.ifPresent(told -> {
                assertThat(told.action()).isEqualTo(Action.valueOf(expected));
                assertThat(told.call()).isNotEmpty();
                assertThat(told.text()).contains("999").doesNotContain("Saved");
            });
            if (action.stops()) {
                assertThat(letters.nextAlert(ours()).getText())
                        .doesNotContain(who.patient().toString());
            } else {
                assertThat(letters.none(ours())).as("no mail: %s", place).isTrue();
            }
        }
    }

    static Stream<Arguments> onTheScreen() {
        return SAME_ON_THE_SCREEN
                .lines()
                .map(line -> line.split(" +"))
                .map(row -> Arguments.of(
                        Said.OfSign.of(
                                Sign.ofWire(row[0]).orElseThrow(),
                                Sign.ofWire(row[0]).orElseThrow().ask() == Sign.Ask.YES_NO
                                        ? ScreenAnswer.valueOf(row[2])
                                        : null),
                        row[1]));
    }

    /** Screen, and the weekly check, which asks the same questions: yes and not sure, beside a sign that never ranks below. */
    @ParameterizedTest
    @MethodSource("onTheScreen")
    void neverRanksBelowTheSameQuestionOfTheScreen(Said.OfSign said, String questions) {
        var asked = EnumSet.noneOf(Question.class);
        Arrays.stream(questions.split(","))
                .forEach(key -> asked.add(Question.ofKey(key).orElseThrow()));
        var nothing = Answers.yesTo(Set.of(), ScreenFacts.NONE);
        var whole = Screen.DEFAULT.assess(Answers.yesTo(asked, ScreenFacts.NONE));
        var weekly = Screen.DEFAULT.assessNews(nothing, Answers.yesTo(asked, ScreenFacts.NONE), asked);

        assertThat(weekly.action()).isEqualTo(whole.action());
        assertThat(said.grade(false))
                .hasValueSatisfying(action -> assertThat(action).isLessThanOrEqualTo(whole.action()));
        if (!questions.contains("N") && !questions.contains("pregnant")) {
            assertThat(whole.action()).isEqualTo(Action.EMERGENCY);
        }
    }

    /** The questions behind the signs, with each reply, as §2.2 and §2.3 have it: steps, replies, what they lead to by themselves. */
    private static final String REPLIES = """
            C1,C2,C3,C4,C5  YES_NEW,YES_OLD,NOT_SURE  EMERGENCY
            N1              YES_RAPID                 EMERGENCY
            N1              YES_SLOW,NOT_SURE         SAME_DAY
            N2              YES,NOT_SURE              SAME_DAY
            V1,V2,T1,Y1     YES,NOT_SURE              EMERGENCY
            I1              YES,NOT_SURE              SAME_DAY
            T2              NOT_SURE                  CLINICIAN_FIRST
            PREGNANCY_SIGN  YES                       SAME_DAY
            PREGNANCY_SIGN  NOT_SURE                  CLINICIAN_FIRST
            C1,C2,C3,C4,C5,N1,N2,V1,V2,T1,T2,I1,Y1,PREGNANCY_SIGN  NO  OK
            """;

    static Stream<Arguments> replies() {
        return REPLIES.lines()
                .map(line -> line.split(" +"))
                .flatMap(row -> Arrays.stream(row[0].split(","))
                        .flatMap(step -> Arrays.stream(row[1].split(","))
                                .map(reply -> Arguments.of(Step.valueOf(step), reply, GateAction.valueOf(row[2])))));
    }

    /** Question by question through the service, as on the phone. */
    @ParameterizedTest
    @MethodSource("replies")
    void screenAndWeeklyCheckLeadToTheSame(Step step, String reply, GateAction expected) throws InterruptedException {
        for (var kind : List.of(ScreenKind.FIRST, ScreenKind.WEEKLY)) {
            var who = clinic.patient(anna, "Q" + kind.ordinal());
            if (kind == ScreenKind.WEEKLY) {
                answer(who, ScreenKind.FIRST, Map.of());
                clock.setTo(clock.instant().plusSeconds(3600));
            }
            answer(who, kind, given(step, reply));

            // a pregnancy asks for caution by itself
            var gate = clinic.as(anna, () -> screening.gateOf(who.patient())).orElseThrow();
            assertThat(gate.action() == GateAction.OK_WITH_CAUTIONS ? GateAction.OK : gate.action())
                    .as("%s", kind)
                    .isEqualTo(expected);
            var raised = clinic.as(anna, () -> alerts.mine()).stream()
                    .filter(alert -> alert.patient().equals(who.patient()))
                    .toList();
            if (expected == GateAction.OK) {
                assertThat(raised).as("%s", kind).isEmpty();
                continue;
            }
            assertThat(raised)
                    .as("%s", kind)
                    .singleElement()
                    .satisfies(alert -> assertThat(alert.action()).isEqualTo(expected));
            if (expected.stops()) {
                assertThat(letters.nextAlert(ours()).getText())
                        .doesNotContain(who.patient().toString());
            } else {
                assertThat(letters.none(ours())).as("no mail: %s", kind).isTrue();
            }
        }
    }

    static Stream<Step> asked() {
        return Stream.of("C1", "C2", "C3", "C4", "C5", "N1", "N2", "V1", "V2", "T1", "T2", "I1", "Y1", "PREGNANCY_SIGN")
                .map(Step::valueOf);
    }

    /** Left out of a screen is never a no: while only this one is open, no plan is. */
    @ParameterizedTest
    @MethodSource("asked")
    void leftOutOfTheScreenIsNotTakenForNo(Step step) {
        var who = clinic.patient(anna, "Left");
        clinic.as(who.account(), () -> {
            var interview = screens.sit(who.patient(), ScreenKind.FIRST).interview();
            var sheet = Replies.to(interview, given(step, "NO")).without(step);
            screens.take(new TakeScreen(who.patient(), ScreenKind.FIRST, sheet));
        });

        assertThat(clinic.as(anna, () -> screening.gateOf(who.patient())))
                .hasValueSatisfying(gate -> assertThat(gate.action()).isEqualTo(GateAction.CLINICIAN_FIRST));
        assertThat(clinic.as(who.account(), () -> screening.safetyOf(who.patient()))
                        .offeredOn(TODAY)
                        .plan())
                .isFalse();
    }

    /** Ticked in the weekly check and not come to, because an answer before could not wait: the worse answer (§2.9). */
    @ParameterizedTest
    @CsvSource({"CHEST, EMERGENCY", "ACCIDENT, EMERGENCY", "MOOD, EMERGENCY", "INFECTION, SAME_DAY"})
    void tickedInTheWeeklyCheckAndLeftOutIsTheWorseAnswer(QuestionGroup part, GateAction expected) {
        var who = clinic.patient(anna, "Tick");
        answer(who, ScreenKind.FIRST, Map.of());
        clock.setTo(clock.instant().plusSeconds(3600));
        answer(who, ScreenKind.WEEKLY, Map.of(Step.NEWS, "LEGS," + part, Step.N1, "YES_SLOW"));

        assertThat(clinic.as(anna, () -> screening.gateOf(who.patient())).map(Gate::action))
                .contains(expected);
    }

    /** Only what is asked of this patient, with the most harmless reply to all else; the weekly check is told of this group. */
    private static Map<Step, String> given(Step step, String reply) {
        var given = new EnumMap<Step, String>(Step.class);
        if (step == Step.PREGNANCY_SIGN) {
            given.put(Step.PREGNANT, "YES");
        }
        given.put(Step.NEWS, step.part().name());
        given.put(step, reply);
        return given;
    }

    /** Until the end, or until an answer cannot wait. */
    private void answer(Clinic.Person who, ScreenKind kind, Map<Step, String> given) {
        clinic.as(who.account(), () -> {
            var next = screens.sit(who.patient(), kind).next();
            while (next.isPresent()) {
                var step = next.get();
                var answered = screens.answer(
                        new AnswerStep(who.patient(), kind, step, given.getOrDefault(step, Replies.harmless(step))));
                assertThat(answered).isNotInstanceOf(Answered.NotUnderstood.class);
                next = answered instanceof Answered.GoOn(var sitting) ? sitting.next() : Optional.empty();
            }
        });
    }

    private Optional<Guidance> say(Clinic.Person who, Place place, Said.OfSign said) {
        var now = clock.instant();
        var plain = Examples.of(who.patient(), now.minusSeconds(1800)).planned(null);
        return switch (place) {
            case PLAYER -> Optional.of(stored(who, plain.said(said)));
            case CORRECTION -> {
                stored(who, plain);
                yield Optional.of(stored(
                        who,
                        Examples.of(who.patient(), now.minusSeconds(1700))
                                .planned(null)
                                .said(said)
                                .correcting(plain.session().id())));
            }
            case FLARE_CHECK ->
                Optional.of(clinic.as(
                        who.account(),
                        () -> flares.reportSigns(
                                SessionId.next(),
                                new TellSigns(who.patient(), Set.of(said), false, ""),
                                Optional.empty())));
            case FLARE_CHECK_KEPT -> {
                var check = SessionId.next();
                var told = new TellSigns(who.patient(), Set.of(said), false, "");
                for (int times = 0; times < 2; times++) {
                    clinic.as(who.account(), () -> signs.tell(check, told, new DeviceTime(now, now)));
                }
                yield Optional.empty();
            }
            case TOLD -> {
                clinic.as(anna, () -> stops.told(new ToldSigns(who.patient(), Set.of(said), now)));
                yield Optional.empty();
            }
        };
    }

    /** What is answered at first; the same once more is answered with the same. */
    private Guidance stored(Clinic.Person who, Examples example) {
        var first = clinic.as(who.account(), () -> sessions.record(example.session()));
        var again = clinic.as(who.account(), () -> sessions.record(example.session()));
        var guidance = ((Recording.Stored) first).receipt().guidance();
        assertThat(((Recording.AlreadyStored) again).receipt().guidance()).isEqualTo(guidance);
        return guidance;
    }

    private List<String> codes(Clinic.Person who) {
        return clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("SELECT unnest(said) FROM safety_alert WHERE patient_id = ?")
                        .param(who.patient().value())
                        .query(String.class)
                        .list()));
    }

    private String ours() {
        return "." + pat.email().split("\\.")[1] + ".";
    }
}
