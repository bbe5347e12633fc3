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

class DueBoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID OFTEN = UUID.randomUUID();
    private static final UUID ONCE = UUID.randomUUID();

    private final List<Due> due =
            new Plans().often(OFTEN, 3).often(ONCE, 1).programme().plan().dueOn(TODAY, Done.nothing());

    @Test
    void beginsWithEverything() {
        assertThat(next()).isEqualTo(new DueBout(1, 3, 0, due));
    }

    @Test
    void goesOnWithWhatIsAskedMoreThanOnceADay() {
        var after = next(entry(done(OFTEN), done(ONCE)));

        assertThat(after.bout()).isEqualTo(2);
        assertThat(after.done()).isEqualTo(1);
        assertThat(asked(after)).containsExactly(OFTEN);
    }

    @Test
    void keepsWhatWasNotReachedButNotWhatWasSkippedWithAReason() {
        assertThat(asked(next(entry(done(OFTEN), item(ONCE, List.of(), null))))).containsExactly(OFTEN, ONCE);
        assertThat(asked(next(entry(done(OFTEN), item(ONCE, List.of(), SkipReason.HURTS)))))
                .containsExactly(OFTEN);
        assertThat(asked(next(entry(done(OFTEN), item(ONCE, List.of(0, 0), null)))))
                .containsExactly(OFTEN, ONCE);
    }

    @Test
    void isOverWhenAllBoutsAreDone() {
        var after = next(entry(done(OFTEN), done(ONCE)), entry(done(OFTEN)), entry(done(OFTEN)));

        assertThat(after.due()).isEmpty();
        assertThat(after.done()).isEqualTo(3);
        assertThat(after.planned()).isEqualTo(3);
    }

    @Test
    void theLastPlannedBoutStaysOpenForWhatIsLeft() {
        var single =
                new Plans().often(OFTEN, 1).often(ONCE, 1).programme().plan().dueOn(TODAY, Done.nothing());
        var after = DueBout.next(single, List.of(entry(done(OFTEN))));

        assertThat(asked(after)).containsExactly(ONCE);
        assertThat(after.bout()).isEqualTo(1);
        assertThat(after.done()).isZero();
    }

    @Test
    void leftAndRightInOneSessionAreOneBout() {
        assertThat(next(entry(done(OFTEN), done(OFTEN))).bout()).isEqualTo(2);
    }

    @Test
    void nothingPlannedIsNothingDone() {
        assertThat(DueBout.next(List.of(), List.of())).isEqualTo(new DueBout(1, 0, 0, List.of()));
    }

    private DueBout next(SessionEntry... entries) {
        return DueBout.next(due, List.of(entries));
    }

    private static List<UUID> asked(DueBout bout) {
        return bout.due().stream()
                .map(one -> one.asked().prescription().value())
                .toList();
    }

    private static ItemEntry done(UUID prescription) {
        return item(prescription, List.of(10), null);
    }

    private static ItemEntry item(UUID prescription, List<Integer> done, @Nullable SkipReason skipped) {
        return new ItemEntry(new PrescriptionId(prescription), 1, null, done, skipped);
    }

    private static SessionEntry entry(ItemEntry... items) {
        var now = Instant.parse("2026-11-22T09:00:00Z");
        return new SessionEntry(
                SessionId.next(),
                TODAY,
                now,
                now,
                now,
                SessionKind.USUAL,
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
                Stream.of(items).toList(),
                null,
                ZoneOffset.UTC);
    }
}
