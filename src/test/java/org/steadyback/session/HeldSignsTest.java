package org.steadyback.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.Advice;
import org.steadyback.screening.WatchWords;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was ticked goes out once, whatever becomes of the phone; before that it can be taken back by whoever ticked it. */
class HeldSignsTest {

    private static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final PatientId PAT = new PatientId(new UUID(0, 1));
    private static final UUID ID = new UUID(0, 9);
    private static final Said.OfSign PASSED = Said.OfSign.of(Sign.SOMETHING_ELSE, ScreenAnswer.NO);

    private final SettableClock clock = new SettableClock(Clock.systemUTC());
    private final List<String> sent = new ArrayList<>();
    private HeldSigns held;

    @BeforeEach
    void begin() {
        clock.setTo(NOW);
        held = new HeldSigns(clock);
        held.hold(ID, PAT, Advice.SAME_DAY, MINUTE, () -> sent.add("faint"));
    }

    @AfterEach
    void end() {
        held.sendAll();
    }

    @Test
    void goesOutWhenItsMinuteIsOverAndNotBefore() {
        clock.setTo(NOW.plusSeconds(59));
        held.sendDue();
        assertThat(sent).isEmpty();

        clock.setTo(NOW.plusSeconds(60));
        held.sendDue();
        held.sendDue();
        assertThat(sent).containsExactly("faint");
        assertThat(held.takeBack(ID, PAT)).as("it is over").isFalse();
    }

    /** The most urgent of what is held, of nobody else, and no longer than it is held. */
    @Test
    void whatIsHeldIsKnownUntilItIsSentOrTakenBack() {
        var other = new PatientId(new UUID(0, 2));
        var second = new UUID(0, 10);
        held.hold(second, PAT, Advice.EMERGENCY_RING, MINUTE, () -> sent.add("chest pain"));
        held.hold(new UUID(0, 11), other, Advice.NO_STOP, MINUTE, () -> {});

        held.hold(new UUID(0, 12), PAT, Advice.EMERGENCY_GO, MINUTE, () -> {});

        assertThat(held.adviceFor(PAT)).as("who must not drive").contains(Advice.EMERGENCY_RING);
        held.takeBack(new UUID(0, 12), PAT);
        assertThat(held.adviceFor(other)).as("what has passed is no stop").isEmpty();
        held.takeBack(second, PAT);
        assertThat(held.adviceFor(PAT)).contains(Advice.SAME_DAY);
        held.send(ID, PAT);
        assertThat(held.adviceFor(PAT)).isEmpty();
    }

    @Test
    void confirmedItGoesOutOnce() {
        held.send(ID, PAT);
        held.send(ID, PAT);
        held.sendAll();

        assertThat(sent).containsExactly("faint");
    }

    @Test
    void takenBackItNeverGoes() {
        assertThat(held.takeBack(ID, PAT)).isTrue();
        assertThat(held.takeBack(ID, PAT)).isFalse();
        clock.setTo(NOW.plusSeconds(600));
        held.sendDue();

        assertThat(sent).isEmpty();
    }

    /** Its minute was over: it went, and no clock had to strike for that. */
    @Test
    void whoTakesItBackTooLateFindsItSent() {
        clock.setTo(NOW.plusSeconds(60));

        assertThat(held.takeBack(ID, PAT)).isFalse();
        assertThat(sent).containsExactly("faint");
    }

    @Test
    void nobodyElseSendsItOrTakesItBack() {
        var other = new PatientId(new UUID(0, 2));

        assertThat(held.takeBack(ID, other)).isFalse();
        held.send(ID, other);
        assertThat(sent).isEmpty();
        held.send(ID, PAT);
        assertThat(sent).hasSize(1);
    }

    @Test
    void aPortalThatEndsSendsItBefore() {
        held.sendAll();

        assertThat(sent).containsExactly("faint");
    }

    @Test
    void whatCouldNotBeStoredIsKeptAndTriedAgain() {
        var tries = new ArrayList<String>();
        held.hold(ID, PAT, Advice.SAME_DAY, MINUTE, () -> {
            tries.add("");
            if (tries.size() < 3) {
                throw new IllegalStateException("The database is away");
            }
            sent.add("faint");
        });
        assertThatThrownBy(() -> held.send(ID, PAT)).isInstanceOf(IllegalStateException.class);
        clock.setTo(NOW.plusSeconds(61));
        held.sendDue();
        assertThat(sent).isEmpty();
        held.sendDue();

        assertThat(sent).containsExactly("faint");
    }

    /** Left out, a question that words have opened is a yes; and no "it has passed" was said to words nobody asked about (§2.9). */
    @Test
    void wordsThatNobodyAnsweredForCountAsTheirQuestionLeftOut() {
        assertThat(leftOut("I wet myself and it is numb down there", false))
                .containsExactlyInAnyOrder(Said.OfSign.of(Sign.SOMETHING_ELSE), Said.OfSign.of(Sign.RED_FLAG));
        assertThat(leftOut("I don't want to live", false)).containsExactly(Said.OfSign.of(Sign.SOMETHING_ELSE));
        assertThat(leftOut("my chest is tight", false)).containsExactly(Said.OfSign.of(Sign.SOMETHING_ELSE));

        assertThat(leftOut("My bladder was odd last year", true))
                .as("none of it is new")
                .containsExactly(PASSED);
        assertThat(leftOut("My ear rang", false)).containsExactly(PASSED);
    }

    @Test
    void wordsOpenNothingMoreBesideTheirSignAndNothingWithoutTheirTick() {
        var saddle = new Said.OfSign(Sign.RED_FLAG, null, Set.of(Question.C2));
        var both = new TellSigns(PAT, Set.of(PASSED, saddle), Set.of(), false, "I wet myself", false);
        assertThat(both.leftOut(WatchWords.ENGLISH).said()).containsExactlyInAnyOrder(PASSED, saddle);
        var untold = new TellSigns(PAT, Set.of(), Set.of(), true, "I wet myself", false);
        assertThat(untold.leftOut(WatchWords.ENGLISH).said()).isEmpty();
    }

    /** Nor does "as before" answer for words that a clinician has never heard of. */
    @Test
    void asBeforeAnswersForNoWords() {
        var told = new TellSigns(PAT, Set.of(PASSED), Set.of(Sign.SOMETHING_ELSE), false, "I wet myself", false);

        assertThat(told.leftOut(WatchWords.ENGLISH)
                        .counting(Set.of(Sign.SOMETHING_ELSE))
                        .said())
                .contains(Said.OfSign.of(Sign.RED_FLAG), Said.OfSign.of(Sign.SOMETHING_ELSE));
    }

    private static Set<Said.OfSign> leftOut(String note, boolean answered) {
        return new TellSigns(PAT, Set.of(PASSED), Set.of(), false, note, answered)
                .leftOut(WatchWords.ENGLISH)
                .said();
    }

    /** "As before" is an answer only where a clinician has found something; else the question was left out. */
    @Test
    void asBeforeCountsOnlyWhereSomethingWasFound() {
        var leg = Said.OfSign.of(Sign.LEG_FURTHER_DOWN, ScreenAnswer.YES);
        var chest = Said.OfSign.of(Sign.CHEST_PAIN);
        var told = new TellSigns(
                PAT, Set.of(leg, chest), Set.of(Sign.LEG_FURTHER_DOWN, Sign.CHEST_PAIN), false, "", false);

        assertThat(told.counting(Set.of(Sign.LEG_FURTHER_DOWN)).said()).containsExactly(chest);
        assertThat(told.counting(Set.of()).said()).containsExactlyInAnyOrder(leg, chest);
        assertThat(told.counting(Set.of(Sign.LEG_FURTHER_DOWN, Sign.CHEST_PAIN)).nothing())
                .isTrue();
    }
}
