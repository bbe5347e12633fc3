package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.DayFacts.Apart;
import org.steadyback.screening.GateAction;

import static org.assertj.core.api.Assertions.assertThat;

/** Days of June 2026; a moment is 23:30 UTC of the day before, which is half past noon of that day in Auckland's winter. */
class ApartDaysTest {

    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(1, 1));
    private static final PrescriptionId BRIDGE = new PrescriptionId(new UUID(2, 1));
    private static final PrescriptionId WALK = new PrescriptionId(new UUID(2, 2));
    private static final UUID FIRST = new UUID(3, 1);
    private static final UUID SECOND = new UUID(3, 2);

    private final List<LocalDate> stops = new ArrayList<>();
    private final List<ApartFacts.Flare> flares = new ArrayList<>();
    private final List<ApartFacts.Gate> gates = new ArrayList<>();
    private final List<ApartFacts.Version> versions = new ArrayList<>();
    private final List<ApartFacts.Approval> approvals = new ArrayList<>();
    private final List<ApartFacts.Screen> screens = new ArrayList<>();
    private final List<ApartFacts.Settlement> settlements = new ArrayList<>();
    private final List<ApartFacts.Rebaseline> rebaselines = new ArrayList<>();
    private final List<ApartFacts.Start> starts = new ArrayList<>();

    @Test
    void beforeTheFirstDecisionNothingIsOffered() {
        assertThat(told()).containsExactly("CLOSED all ..");

        gate(GateAction.OK, 5);

        assertThat(told()).containsExactly("CLOSED all ..4");
    }

    @ParameterizedTest
    @EnumSource(GateAction.class)
    void whatLetsTheProgrammeThroughClosesNothingAndWhatIsHandPickedOnlyExercises(GateAction action) {
        versions.add(version(BRIDGE, 1, "bridge", 1));
        gate(action, 5);

        assertThat(after("CLOSED all ..4"))
                .isEqualTo(
                        switch (action) {
                            case OK, OK_WITH_CAUTIONS -> List.of();
                            case SUPERVISED_ONLY -> List.of("CLOSED bridge 5..");
                            default -> List.of("CLOSED all 5..");
                        });
    }

    @Test
    void aClosedGateClosesTheDayOfTheNextDecisionToo() {
        gate(GateAction.URGENT, 5);
        gate(GateAction.OK, 9);

        assertThat(after("CLOSED all ..4")).containsExactly("CLOSED all 5..9");
    }

    @ParameterizedTest
    @CsvSource({"8, 20, 5..7", "15, 9, 5..9", "15, 0, 5..14"})
    void oneThatOpensByItselfIsClosedToTheDayBefore(int opensOn, int next, String closed) {
        gates.add(new ApartFacts.Gate(GateAction.STAY_ACTIVE, at(5), day(opensOn)));
        if (next > 0) {
            gate(GateAction.OK, next);
        }

        assertThat(after("CLOSED all ..4")).containsExactly("CLOSED all " + closed);
    }

    @Test
    void whatWasPickedIsOpenFromThatDayOnUnlessItIsTakenBack() {
        versions.add(version(BRIDGE, 1, "old", 1));
        versions.add(version(BRIDGE, 2, "bridge", 2));
        versions.add(version(WALK, 1, "walk", 1));
        gate(GateAction.SUPERVISED_ONLY, 5);
        gate(GateAction.OK, 20);
        word("bridge", true, 8);
        word("walk", true, 8);
        word("walk", false, 10);

        assertThat(after("CLOSED all ..4")).containsExactly("CLOSED bridge 5..7", "CLOSED walk 5..20");
    }

    @Test
    void aStopSymptomTakesItsDayAndAFlareItsProgramme() {
        gate(GateAction.OK, 1);
        stops.add(day(7));
        flares.add(new ApartFacts.Flare(PROGRAMME, day(8), day(12)));
        flares.add(new ApartFacts.Flare(PROGRAMME, day(20), null));

        assertThat(after("CLOSED all ..0"))
                .containsExactly("STOP all 7..7", "FLARE programme 8..11", "FLARE programme 20..");
    }

    @ParameterizedTest
    @CsvSource({"7, false", "8, false", "9, true", "12, true", "13, false"})
    void aMorningTellsOfTheFlareFromItsSecondDayToTheDayItIsOver(int morning, boolean coloured) {
        var flare = new ApartFacts.Flare(PROGRAMME, day(8), day(12));

        assertThat(flare.colours(day(morning))).isEqualTo(coloured);
    }

    @ParameterizedTest
    @CsvSource({"OP:X, true", "OP:S, true", "OP:M, false", "PR:X, false"})
    void aConditionWithholdsWhatTheLibrarySaysFromTheDayItIsSaidToTheNextScreen(String caution, boolean withheld) {
        open();
        versions.add(version(BRIDGE, 1, "bridge", 1, caution));
        screen(FIRST, 5, "OP");
        screen(SECOND, 15);

        assertThat(after("CLOSED all ..0")).isEqualTo(withheld ? List.of("CLOSED bridge 5..15") : List.of());
    }

    @Test
    void onlyTheNewestVersionsExerciseIsWithheld() {
        open();
        versions.add(version(BRIDGE, 2, "bridge", 3, "PR:X"));
        versions.add(version(BRIDGE, 1, "old", 1, "OP:X"));
        screen(FIRST, 5, "OP");

        assertThat(after("CLOSED all ..0")).isEmpty();
    }

    @Test
    void aScreenThatWasTakenBackSaysNothingAndEndsNothing() {
        open();
        versions.add(version(BRIDGE, 1, "bridge", 1, "OP:X"));
        screen(FIRST, 5, "OP");
        screens.add(new ApartFacts.Screen(SECOND, false, at(15), true, Set.of("OP")));

        assertThat(after("CLOSED all ..0")).containsExactly("CLOSED bridge 5..");
    }

    @Test
    void anApprovalLetsItThroughUntilItIsRefusedAgain() {
        open();
        versions.add(version(BRIDGE, 1, "bridge", 1, "OP:X"));
        screen(FIRST, 5, "OP");
        word("bridge", true, 8);
        word("walk", true, 9);
        word("bridge", false, 11);
        word("bridge", true, 14);

        assertThat(after("CLOSED all ..0")).containsExactly("CLOSED bridge 5..7", "CLOSED bridge 11..13");
    }

    @Test
    void aRefusalFromBeforeDoesNotBringTheConditionForward() {
        open();
        versions.add(version(BRIDGE, 1, "bridge", 1, "OP:X"));
        word("bridge", false, 2);
        screen(FIRST, 5, "OP");

        assertThat(after("CLOSED all ..0")).containsExactly("CLOSED bridge 5..", "CLOSED bridge 5..");
    }

    @Test
    void aSettledYesWithholdsFromTheDayItWasSettledToTheNextWholeScreen() {
        open();
        versions.add(version(BRIDGE, 1, "bridge", 1, "OP:X"));
        screen(FIRST, 5);
        screens.add(new ApartFacts.Screen(UUID.randomUUID(), true, at(10), false, Set.of()));
        screen(SECOND, 15);
        settle(FIRST, "osteoporosis", true, 7);

        assertThat(after("CLOSED all ..0")).containsExactly("CLOSED bridge 7..15");
    }

    @Test
    void theNewestWordOnAQuestionCounts() {
        open();
        versions.add(version(BRIDGE, 1, "bridge", 1, "OP:X"));
        screen(FIRST, 5);
        settle(FIRST, "osteoporosis", true, 7);
        settle(FIRST, "osteoporosis", false, 8);
        settle(FIRST, "M1", true, 9);

        assertThat(after("CLOSED all ..0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 5..", "9, 0, 5..8", "0, 7, 5..6", "9, 7, 5..6", "7, 9, 5..6"})
    void whatIsToBeMeasuredAgainWaitsForThePhysioOrForANewDose(int answered, int written, String waits) {
        open();
        versions.add(version(BRIDGE, 1, "bridge", 6));
        versions.add(version(WALK, 2, "walk", 6));
        if (written > 0) {
            versions.add(version(BRIDGE, 2, "bridge", written));
        }
        rebaselines.add(new ApartFacts.Rebaseline(BRIDGE, 1, at(5), answered == 0 ? null : at(answered)));

        assertThat(after("CLOSED all ..0")).containsExactly("CLOSED bridge " + waits);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 5..", "9, 0, 5..8", "0, 7, 5..6", "9, 7, 5..6"})
    void aStartIsMeasuredUntilTheDoseThatFollowsOrUntilOneIsGiven(int follows, int given, String measured) {
        open();
        versions.add(baseline(BRIDGE, 1, 4));
        versions.add(version(BRIDGE, 2, "bridge", 6));
        starts.add(new ApartFacts.Start(BRIDGE, false, at(3)));
        starts.add(new ApartFacts.Start(BRIDGE, true, at(5)));
        starts.add(new ApartFacts.Start(WALK, false, at(6)));
        if (given > 0) {
            starts.add(new ApartFacts.Start(BRIDGE, false, at(given)));
        }
        if (follows > 0) {
            versions.add(baseline(BRIDGE, 3, follows));
        }

        assertThat(after("CLOSED all ..0")).containsExactly("TRIAL bridge " + measured);
    }

    private void open() {
        gate(GateAction.OK, 1);
    }

    private void gate(GateAction action, int day) {
        gates.add(new ApartFacts.Gate(action, at(day), null));
    }

    private void word(String exercise, boolean granted, int day) {
        approvals.add(new ApartFacts.Approval(exercise, granted, at(day)));
    }

    private void screen(UUID id, int day, String... tags) {
        screens.add(new ApartFacts.Screen(id, false, at(day), false, Set.of(tags)));
    }

    private void settle(UUID screen, String question, boolean yes, int day) {
        settlements.add(new ApartFacts.Settlement(screen, question, yes, at(day)));
    }

    private static ApartFacts.Version version(
            PrescriptionId prescription, int number, String exercise, int day, String... cautions) {
        return new ApartFacts.Version(prescription, number, exercise, at(day), day(day), false, Set.of(cautions));
    }

    private static ApartFacts.Version baseline(PrescriptionId prescription, int number, int day) {
        return new ApartFacts.Version(prescription, number, "bridge", at(day), day(day), true, Set.of());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 5, 31).plusDays(day);
    }

    private static Instant at(int day) {
        return Instant.parse("2026-05-30T23:30:00Z").plusSeconds(day * 86_400L);
    }

    /** Without the first, which is told. */
    private List<String> after(String first) {
        var told = new ArrayList<>(told());
        assertThat(told.remove(first)).as("%s in %s", first, told).isTrue();
        return told;
    }

    private List<String> told() {
        var facts = new ApartFacts(
                ZoneId.of("Pacific/Auckland"),
                stops,
                flares,
                gates,
                versions,
                approvals,
                screens,
                settlements,
                rebaselines,
                starts);
        return ApartDays.of(facts).stream().map(ApartDaysTest::words).toList();
    }

    private static String words(Apart one) {
        return one.state() + " " + name(one.of()) + " " + number(one.from()) + ".." + number(one.to());
    }

    private static String name(@Nullable String of) {
        return of == null
                ? "all"
                : Stream.of(Stream.of(PROGRAMME, "programme"), Stream.of(BRIDGE, "bridge"), Stream.of(WALK, "walk"))
                        .map(Stream::toList)
                        .filter(pair -> pair.getFirst().toString().equals(of))
                        .map(pair -> pair.getLast().toString())
                        .findFirst()
                        .orElseThrow();
    }

    private static String number(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX)
                ? ""
                : String.valueOf(day.toEpochDay() - day(0).toEpochDay());
    }
}
