package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.session.Examples.item;

class SessionRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant REGISTERED = Instant.parse("2026-11-01T09:00:00Z");
    private static final UUID BRIDGE = UUID.randomUUID();

    private final Examples usual =
            Examples.of(PatientId.next(), NOW.minusSeconds(900)).with(item(BRIDGE, 1, 10, 8));

    @Test
    void takesAUsualSession() {
        assertThat(faults(usual)).isEmpty();
    }

    @Test
    void takesASessionWithoutExercisesAndOneOfNoTimeAtAll() {
        assertThat(faults(usual.with())).isEmpty();
        assertThat(faults(usual.from(NOW, NOW))).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(faults(usual.from(NOW, NOW.minusMillis(1)))).containsExactly("endedAt");
    }

    @Test
    void takesAClockThatIsFiveMinutesAheadButNotMore() {
        assertThat(faults(usual.from(NOW, NOW.plusSeconds(300)))).isEmpty();
        assertThat(faults(usual.from(NOW, NOW.plusSeconds(301)))).containsExactly("endedAt");
        assertThat(faults(usual.from(NOW.plusSeconds(301), NOW.plusSeconds(302))))
                .containsExactly("startedAt", "endedAt");
        assertThat(faults(usual.from(Instant.MIN, Instant.MAX))).containsExactly("endedAt", "startedAt");
    }

    @Test
    void refusesWhatLiesBeforeTheRegistration() {
        assertThat(faults(usual.from(REGISTERED, NOW).planned(null))).isEmpty();
        assertThat(faults(usual.from(REGISTERED.minusMillis(1), NOW))).containsExactly("startedAt");
    }

    @Test
    void refusesNumbersOutOfRangeAllAtOnce() {
        var faulty = usual.effort(11)
                .note("x".repeat(2001))
                .planned(new RecordSession.Planned(LocalDate.of(2020, 1, 1), 0))
                .with(item(BRIDGE, 1, 10, -1), item(BRIDGE, 1, 1001), item(BRIDGE, Side.EACH, List.of(1)));

        assertThat(faults(faulty))
                .containsExactly(
                        "planned.bout",
                        "planned.date",
                        "effort",
                        "note",
                        "items[0].done[1]",
                        "items[1].done[0]",
                        "items[2].side");
    }

    @Test
    void boundsHowMuchOneSessionHolds() {
        var sixty = Collections.nCopies(60, item(BRIDGE, 1, 1)).toArray(RecordSession.Item[]::new);
        var more = Collections.nCopies(61, item(BRIDGE, 1, 1)).toArray(RecordSession.Item[]::new);
        var sets = item(BRIDGE, null, Collections.nCopies(21, 1));

        assertThat(faults(usual.with(sixty))).isEmpty();
        assertThat(faults(usual.with(more))).containsExactly("items");
        assertThat(faults(usual.with(sets))).containsExactly("items[0].done");
    }

    @Test
    void countsTheCharactersOfANoteAsTheDatabaseDoes() {
        assertThat(faults(usual.note("🙂".repeat(2000)))).isEmpty();
        assertThat(faults(usual.note("🙂".repeat(2001)))).containsExactly("note");
    }

    @Test
    void refusesCharactersThatTheDatabaseCannotStore() {
        assertThat(faults(usual.note("a\0b"))).containsExactly("note");
        assertThat(faults(usual.note("a\ud83d b"))).containsExactly("note");
    }

    @Test
    void refusesWhatIsNotInThePatientsPlans() {
        var plans = new Plans().daily(BRIDGE, 1, "2026-11-01").all();

        assertThat(SessionRules.foreign(usual.session(), plans)).isEmpty();
        assertThat(SessionRules.foreign(
                        usual.with(item(BRIDGE, 2, 1), item(UUID.randomUUID(), 1, 1))
                                .session(),
                        plans))
                .extracting(Fault::field)
                .containsExactly("items[0].prescriptionVersion", "items[1].prescriptionId");
    }

    @Test
    void theDigestTellsARepeatFromAnotherEntry() {
        var other = usual.as(SessionId.next());

        assertThat(BodyDigest.of(usual.session())).isEqualTo(BodyDigest.of(other.session()));
        assertThat(List.of(
                        usual,
                        usual.peak(null),
                        usual.peak(new PainScore(1)),
                        usual.note("a"),
                        usual.effort(4),
                        usual.in("UTC"),
                        usual.felt(Sign.FAINT),
                        usual.planned(null),
                        usual.correcting(usual.session().id()),
                        usual.with(),
                        usual.with(item(BRIDGE, 1, 10), item(BRIDGE, 1, 8)),
                        usual.with(item(BRIDGE, 2, 10, 8))))
                .extracting(one -> java.util.HexFormat.of().formatHex(BodyDigest.of(one.session())))
                .doesNotHaveDuplicates();
    }

    private static List<String> faults(Examples example) {
        return SessionRules.faults(example.session(), NOW, REGISTERED).stream()
                .map(Fault::field)
                .toList();
    }
}
