package org.steadyback.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.ClearAlerts.Contact;
import org.steadyback.screening.ClearAlerts.Who;
import org.steadyback.screening.Clearing.Missing;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.ScreenAnswer;

import static org.assertj.core.api.Assertions.assertThat;

/** "Ok" clears nothing (fact sheet §2.9). */
class ClearingRuleTest {

    private static final Instant RAISED = Instant.parse("2026-11-30T07:41:30Z");
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final String GOOD = "Saddle feeling normal, reflexes equal, bladder scan 20 ml.";
    private static final String ADVICE = "Come back at once if anything changes.";

    @Test
    void anExaminationInPersonClears() {
        assertThat(missing(GateAction.EMERGENCY, draft -> draft)).isEmpty();
    }

    @Test
    void nothingIsPreset() {
        var empty = new ClearAlerts(
                PatientId.next(), Set.of(), null, "", null, null, Map.of(), "", null, null, false, Map.of());

        assertThat(ClearingRule.missing(empty, page(GateAction.EMERGENCY), NOW))
                .containsExactly(
                        Missing.WHO, Missing.HOW, Missing.WHEN, Missing.FINDING, Missing.ADVICE, Missing.WHAT_NOW);
    }

    @Test
    void okIsNoFindingAndNoAdvice() {
        for (var word : List.of("", "ok", "fine", "okokokokokok", "ok ok", " . . ")) {
            assertThat(missing(GateAction.SAME_DAY, draft -> draft.found(Map.of("first", GOOD, "second", word))))
                    .as(word)
                    .containsExactly(Missing.FINDING);
            assertThat(missing(GateAction.SAME_DAY, draft -> draft.advice(word)))
                    .as(word)
                    .containsExactly(Missing.ADVICE);
        }
        assertThat(missing(GateAction.SAME_DAY, draft -> draft.found(Map.of("first", GOOD))))
                .as("each sign has its own")
                .containsExactly(Missing.FINDING);
    }

    @Test
    void whenIsAfterTheAlertAndNotToCome() {
        assertThat(missing(GateAction.EMERGENCY, draft -> draft.at(NOW.plusSeconds(60))))
                .containsExactly(Missing.NOT_YET);
        assertThat(missing(GateAction.EMERGENCY, draft -> draft.at(RAISED.minus(Duration.ofMinutes(2)))))
                .containsExactly(Missing.BEFORE_THE_ALERT);
        assertThat(missing(GateAction.EMERGENCY, draft -> draft.at(Instant.parse("2026-11-30T07:41:00Z"))))
                .as("the minute of the alert")
                .isEmpty();
    }

    @Test
    void whoeverReportsIsNamed() {
        assertThat(missing(GateAction.EMERGENCY, draft -> draft.who(Who.EMERGENCY_DEPARTMENT, "")))
                .containsExactly(Missing.WHO_TOLD_YOU);
        assertThat(missing(GateAction.EMERGENCY, draft -> draft.who(Who.EMERGENCY_DEPARTMENT, "Dr Shah, Leeds")))
                .isEmpty();
    }

    @Test
    void anEmergencyIsNotClearedByPhoneUnlessTickedByMistakeWithTheSixAskedAndAllNo() {
        for (var contact : List.of(Contact.PHONE, Contact.VIDEO)) {
            assertThat(missing(GateAction.EMERGENCY, draft -> draft.contact(contact)))
                    .containsExactly(Missing.EXAMINATION);
            assertThat(missing(GateAction.SAME_DAY, draft -> draft.contact(contact)))
                    .isEmpty();
            assertThat(missing(
                            GateAction.EMERGENCY,
                            draft -> draft.contact(contact).mistake(Map.of())))
                    .containsExactly(Missing.SIX_QUESTIONS);
            for (var left : ClearingRule.SIX) {
                var five = six();
                five.remove(left);
                assertThat(missing(
                                GateAction.EMERGENCY,
                                draft -> draft.contact(contact).mistake(five)))
                        .as(left.key())
                        .containsExactly(Missing.SIX_QUESTIONS);
            }
            assertThat(missing(
                            GateAction.EMERGENCY,
                            draft -> draft.contact(contact).mistake(six())))
                    .isEmpty();
        }
    }

    @Test
    void aYesOrNotSureKeepsTheStop() {
        for (var answer : List.of(ScreenAnswer.YES, ScreenAnswer.NOT_SURE)) {
            assertThat(ClearingRule.staysStopped(
                            draft().mistake(Map.of(Question.V1, answer)).build()))
                    .isTrue();
        }
        assertThat(ClearingRule.staysStopped(draft().mistake(six()).build())).isFalse();
    }

    @Test
    void aHoldNeedsItsDay() {
        assertThat(missing(GateAction.EMERGENCY, draft -> draft.action(GateAction.STAY_ACTIVE)))
                .containsExactly(Missing.OPENING_DAY);
        assertThat(missing(GateAction.EMERGENCY, draft -> draft.action(null))).containsExactly(Missing.WHAT_NOW);
    }

    private static Map<Question, ScreenAnswer> six() {
        var six = new EnumMap<Question, ScreenAnswer>(Question.class);
        ClearingRule.SIX.forEach(question -> six.put(question, ScreenAnswer.NO));
        return six;
    }

    private static List<Missing> missing(GateAction alert, UnaryOperator<Draft> change) {
        return ClearingRule.missing(change.apply(draft()).build(), page(alert), NOW);
    }

    private static List<AlertOnPage> page(GateAction action) {
        return List.of(new AlertOnPage(
                UUID.randomUUID(),
                action,
                AlertCause.SCREEN,
                List.of(new AlertOnPage.Item("first", null), new AlertOnPage.Item("second", null)),
                "Anna",
                RAISED,
                Optional.empty(),
                Optional.empty()));
    }

    private static Draft draft() {
        return new Draft(
                Who.MYSELF,
                "",
                Contact.IN_PERSON,
                RAISED.plusSeconds(3600),
                Map.of("first", GOOD, "second", GOOD),
                ADVICE,
                GateAction.OK,
                false,
                Map.of());
    }

    private record Draft(
            @Nullable Who who,
            String reportedBy,
            @Nullable Contact contact,
            @Nullable Instant at,
            Map<String, String> found,
            String advice,
            @Nullable GateAction action,
            boolean mistake,
            Map<Question, ScreenAnswer> asked) {

        Draft who(Who other, String by) {
            return new Draft(other, by, contact, at, found, advice, action, mistake, asked);
        }

        Draft contact(Contact other) {
            return new Draft(who, reportedBy, other, at, found, advice, action, mistake, asked);
        }

        Draft at(Instant other) {
            return new Draft(who, reportedBy, contact, other, found, advice, action, mistake, asked);
        }

        Draft found(Map<String, String> other) {
            return new Draft(who, reportedBy, contact, at, other, advice, action, mistake, asked);
        }

        Draft advice(String other) {
            return new Draft(who, reportedBy, contact, at, found, other, action, mistake, asked);
        }

        Draft action(@Nullable GateAction other) {
            return new Draft(who, reportedBy, contact, at, found, advice, other, mistake, asked);
        }

        Draft mistake(Map<Question, ScreenAnswer> answers) {
            return new Draft(who, reportedBy, contact, at, found, advice, action, true, answers);
        }

        ClearAlerts build() {
            return new ClearAlerts(
                    PatientId.next(),
                    Set.of(),
                    who,
                    reportedBy,
                    contact,
                    at,
                    found,
                    advice,
                    action,
                    null,
                    mistake,
                    asked);
        }
    }
}
