package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.Due;
import org.steadyback.programme.plan.PrescriptionId;

import static org.assertj.core.api.Assertions.assertThat;

class NotRecordedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID OFTEN = UUID.randomUUID();
    private static final UUID ONCE = UUID.randomUUID();

    private final List<Due> due =
            new Plans().often(OFTEN, 3).often(ONCE, 1).programme().plan().dueOn(TODAY, Done.nothing());

    @Test
    void isWhatTheBoutAskedAndHasNoWord() {
        assertThat(left(entry(SessionKind.USUAL, 1, OFTEN))).containsExactly(ONCE);
        assertThat(left(entry(SessionKind.USUAL, 1))).containsExactlyInAnyOrder(OFTEN, ONCE);
        assertThat(left(entry(SessionKind.USUAL, 1, OFTEN, ONCE))).isEmpty();
    }

    @Test
    void aLaterBoutAsksLess() {
        assertThat(left(entry(SessionKind.USUAL, 2))).containsExactly(OFTEN);
    }

    @Test
    void aBoutOfOnesOwnAccordAndATrialAskNothing() {
        assertThat(left(entry(SessionKind.USUAL, null))).isEmpty();
        assertThat(left(entry(SessionKind.TRIAL, 1))).isEmpty();
    }

    private List<UUID> left(SessionEntry entry) {
        return NotRecorded.of(entry, due).stream()
                .map(item -> item.prescription().value())
                .toList();
    }

    /** With a word of each of these, though nothing was done of it. */
    @SuppressWarnings("NullAway") // a nested type of another file loses its @Nullable there
    private static SessionEntry entry(SessionKind kind, @Nullable Integer bout, UUID... recorded) {
        var now = Instant.parse("2026-11-22T09:00:00Z");
        return new SessionEntry(
                SessionId.next(),
                TODAY,
                now,
                now,
                now,
                kind,
                null,
                null,
                null,
                null,
                null,
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                false,
                Stream.of(recorded)
                        .map(id -> new ItemEntry(new PrescriptionId(id), 1, null, List.of(), SkipReason.NO_TIME))
                        .toList(),
                bout == null ? null : new RecordSession.Planned(TODAY, bout),
                ZoneOffset.UTC);
    }
}
