package org.steadyback.session;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

class CorrectionTest {

    /** How a correction treats a field; each field of the command has to be decided on here. */
    private enum Treats {
        /** The command's, always. */
        NEW,
        /** The command's when it is named, even as null; what was there when it is left out. */
        KEPT_WHEN_LEFT_OUT,
        /** What was there unless the command has a value. */
        KEPT_WHEN_NULL,
        /** Both together. */
        ADDED_UP,
        /** Says how the command is meant; nothing of it is stored with the entry. */
        ABOUT_THE_COMMAND
    }

    private static final Map<String, Treats> SESSION = Map.ofEntries(
            Map.entry("patient", Treats.NEW),
            Map.entry("id", Treats.NEW),
            Map.entry("startedAt", Treats.NEW),
            Map.entry("endedAt", Treats.NEW),
            Map.entry("zone", Treats.NEW),
            Map.entry("kind", Treats.KEPT_WHEN_LEFT_OUT),
            Map.entry("planned", Treats.KEPT_WHEN_NULL),
            Map.entry("corrects", Treats.ABOUT_THE_COMMAND),
            Map.entry("painBefore", Treats.KEPT_WHEN_LEFT_OUT),
            Map.entry("peakPain", Treats.KEPT_WHEN_LEFT_OUT),
            Map.entry("painAfter", Treats.KEPT_WHEN_LEFT_OUT),
            Map.entry("effort", Treats.KEPT_WHEN_LEFT_OUT),
            Map.entry("mood", Treats.KEPT_WHEN_LEFT_OUT),
            Map.entry("stopSymptoms", Treats.ADDED_UP),
            Map.entry("note", Treats.KEPT_WHEN_LEFT_OUT),
            Map.entry("items", Treats.ADDED_UP),
            Map.entry("leftOut", Treats.ABOUT_THE_COMMAND),
            Map.entry("sentAt", Treats.ABOUT_THE_COMMAND));

    private static final Map<String, Treats> ITEM = Map.of(
            "prescription", Treats.NEW,
            "version", Treats.NEW,
            "side", Treats.NEW,
            "done", Treats.NEW,
            "skippedBecause", Treats.KEPT_WHEN_LEFT_OUT,
            "peakPain", Treats.KEPT_WHEN_LEFT_OUT,
            "effort", Treats.KEPT_WHEN_LEFT_OUT,
            "insteadOf", Treats.KEPT_WHEN_LEFT_OUT,
            "leftOut", Treats.ABOUT_THE_COMMAND);

    private static final PatientId PAT = PatientId.next();
    private static final PrescriptionId BRIDGE = PrescriptionId.next();
    private static final PrescriptionId CLAM = PrescriptionId.next();
    private static final Instant STARTED = Instant.parse("2026-06-10T07:00:00Z");

    private static final RecordSession.Item DONE = new RecordSession.Item(
            BRIDGE,
            1,
            Side.LEFT,
            List.of(10, 8),
            SkipReason.TOO_HARD,
            new PainScore(6),
            7,
            new RecordSession.InsteadOf(CLAM, 2),
            Set.of());

    private static final RecordSession NEWEST = new RecordSession(
            PAT,
            SessionId.next(),
            STARTED,
            STARTED.plusSeconds(600),
            Examples.LONDON,
            SessionKind.FLARE,
            new RecordSession.Planned(LocalDate.of(2026, 6, 10), 2),
            null,
            new PainScore(3),
            new PainScore(5),
            new PainScore(4),
            6,
            7,
            Examples.signs(Sign.NEW_NUMBNESS),
            "as first told",
            List.of(DONE),
            Set.of(),
            null);

    /** Names nothing that can be left out. */
    private static RecordSession silent(List<RecordSession.Item> items) {
        return command(EnumSet.allOf(RecordSession.Part.class), Set.of(), items);
    }

    /** Names everything, as no answer. */
    private static RecordSession emptied(List<RecordSession.Item> items) {
        return command(Set.of(), Set.of(), items);
    }

    private static RecordSession command(
            Set<RecordSession.Part> leftOut, Set<Said.OfSign> signs, List<RecordSession.Item> items) {
        return new RecordSession(
                PAT,
                SessionId.next(),
                STARTED.plusSeconds(60),
                STARTED.plusSeconds(660),
                java.time.ZoneId.of("Europe/Paris"),
                SessionKind.USUAL,
                null,
                NEWEST.id(),
                null,
                null,
                null,
                null,
                null,
                signs,
                "",
                items,
                leftOut,
                null);
    }

    private static RecordSession.Item item(
            PrescriptionId prescription, @Nullable Side side, Set<RecordSession.ItemPart> leftOut, Integer... done) {
        return new RecordSession.Item(prescription, 3, side, List.of(done), null, null, null, null, leftOut);
    }

    static Stream<RecordComponent> sessionFields() {
        return Arrays.stream(RecordSession.class.getRecordComponents());
    }

    static Stream<RecordComponent> itemFields() {
        return Arrays.stream(RecordSession.Item.class.getRecordComponents());
    }

    @ParameterizedTest
    @MethodSource("sessionFields")
    void everyFieldOfASessionIsDecidedOn(RecordComponent field) throws Exception {
        assertThat(SESSION).as("how does a correction treat it?").containsKey(field.getName());
        var silent = silent(List.of());
        var emptied = emptied(List.of());
        treats(
                java.util.Objects.requireNonNull(SESSION.get(field.getName())),
                field,
                NEWEST,
                silent,
                Correction.merge(NEWEST, silent),
                emptied,
                Correction.merge(NEWEST, emptied));
    }

    @ParameterizedTest
    @MethodSource("itemFields")
    void everyFieldOfAnExerciseIsDecidedOn(RecordComponent field) throws Exception {
        assertThat(ITEM).as("how does a correction treat it?").containsKey(field.getName());
        var silent = item(BRIDGE, Side.LEFT, EnumSet.allOf(RecordSession.ItemPart.class), 12);
        var emptied = item(BRIDGE, Side.LEFT, Set.of(), 12);
        treats(
                java.util.Objects.requireNonNull(ITEM.get(field.getName())),
                field,
                DONE,
                silent,
                Correction.merge(NEWEST, silent(List.of(silent))).items().getFirst(),
                emptied,
                Correction.merge(NEWEST, silent(List.of(emptied))).items().getFirst());
    }

    private static void treats(
            Treats how,
            RecordComponent field,
            Record before,
            Record silent,
            Record afterSilent,
            Record emptied,
            Record afterEmptied)
            throws Exception {
        var read = field.getAccessor();
        read.setAccessible(true);
        switch (how) {
            case NEW -> {
                assertThat(read.invoke(afterSilent)).isEqualTo(read.invoke(silent));
                assertThat(read.invoke(afterEmptied)).isEqualTo(read.invoke(emptied));
            }
            case KEPT_WHEN_LEFT_OUT -> {
                assertThat(read.invoke(before)).isNotEqualTo(read.invoke(emptied));
                assertThat(read.invoke(afterSilent)).isEqualTo(read.invoke(before));
                assertThat(read.invoke(afterEmptied)).isEqualTo(read.invoke(emptied));
            }
            case KEPT_WHEN_NULL, ADDED_UP -> {
                assertThat(read.invoke(before)).isNotEqualTo(read.invoke(emptied));
                assertThat(read.invoke(afterSilent)).isEqualTo(read.invoke(before));
                assertThat(read.invoke(afterEmptied)).isEqualTo(read.invoke(before));
            }
            case ABOUT_THE_COMMAND -> {}
        }
    }

    @Test
    void nothingIsLeftOutOfWhatIsStored() {
        var merged = Correction.merge(
                NEWEST, silent(List.of(item(BRIDGE, Side.LEFT, EnumSet.allOf(RecordSession.ItemPart.class), 12))));

        assertThat(merged.leftOut()).isEmpty();
        assertThat(merged.items()).allSatisfy(item -> assertThat(item.leftOut()).isEmpty());
        assertThat(merged.corrects()).isEqualTo(NEWEST.id());
    }

    @Test
    void aCorrectionAddsStopSymptomsAndNeverTakesOneAway() {
        var signs = new HashMap<Set<Said.OfSign>, Set<Said.OfSign>>();
        signs.put(Set.of(), Set.of());
        signs.put(Examples.signs(Sign.NEW_NUMBNESS), Set.of());
        signs.put(Examples.signs(Sign.CHEST_PAIN), Examples.signs(Sign.CHEST_PAIN));
        signs.put(Examples.signs(Sign.NEW_NUMBNESS, Sign.FAINT), Examples.signs(Sign.FAINT));

        signs.forEach((said, added) -> {
            var merged = Correction.merge(NEWEST, command(Set.of(), said, List.of()));
            assertThat(merged.stopSymptoms())
                    .containsAll(Examples.signs(Sign.NEW_NUMBNESS))
                    .containsAll(said)
                    .hasSize(1 + added.size());
            assertThat(Correction.added(NEWEST, merged)).isEqualTo(added);
        });
    }

    @Test
    void ofTwoAnswersToOneSignTheGraverStays() {
        var lower = Set.of(Said.OfSign.of(Sign.FAINT, ScreenAnswer.NO));
        var graver = Set.of(Said.OfSign.of(Sign.FAINT, ScreenAnswer.YES));
        var first = Correction.merge(NEWEST, command(Set.of(), lower, List.of()));
        var worse = Correction.merge(first, command(Set.of(), graver, List.of()));

        assertThat(worse.stopSymptoms()).containsAll(graver).doesNotContainAnyElementsOf(lower);
        assertThat(Correction.added(first, worse)).isEqualTo(graver);
        assertThat(Correction.added(worse, Correction.merge(worse, command(Set.of(), lower, List.of()))))
                .isEmpty();
    }

    @Test
    void anExerciseThatIsLeftOutStaysAndASideIsAnExerciseOfItsOwn() {
        var merged = Correction.merge(
                NEWEST, silent(List.of(item(BRIDGE, Side.RIGHT, Set.of(), 9), item(CLAM, null, Set.of(), 4))));

        assertThat(merged.items())
                .extracting(RecordSession.Item::prescription, RecordSession.Item::side, RecordSession.Item::done)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(BRIDGE, Side.RIGHT, List.of(9)),
                        org.assertj.core.api.Assertions.tuple(CLAM, null, List.of(4)),
                        org.assertj.core.api.Assertions.tuple(BRIDGE, Side.LEFT, List.of(10, 8)));
    }

    @Test
    void whatWasNotDoneAfterAllIsNamedWithoutSets() {
        var merged = Correction.merge(NEWEST, silent(List.of(item(BRIDGE, Side.LEFT, Set.of()))));

        assertThat(merged.items()).singleElement().satisfies(item -> {
            assertThat(item.done()).isEmpty();
            assertThat(item.wasDone()).isFalse();
        });
    }
}
