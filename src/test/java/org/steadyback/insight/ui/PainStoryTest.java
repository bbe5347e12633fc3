package org.steadyback.insight.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.session.ItemEntry;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.uikit.TrendChart.Point;

import static org.assertj.core.api.Assertions.assertThat;

class PainStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period WEEKS = Period.endingOn(TODAY, 28);

    @Test
    void saysWhichWayTheMorningsGo() {
        assertThat(story(List.of(6, 5, 6), List.of(3, 3, 2)).sentence())
                .isEqualTo("Your mornings have eased from about 6 to about 3 of 10.");
        assertThat(story(List.of(2, 2, 2), List.of(5, 5, 5)).sentence())
                .isEqualTo("Your mornings have risen from about 2 to about 5 of 10. Your physio sees this too.");
        assertThat(story(List.of(4, 4, 4), List.of(4, 4, 3)).sentence())
                .isEqualTo("Your mornings have stayed about the same, around 4 of 10.");
    }

    @Test
    void saysWhenItCannotTell() {
        assertThat(story(List.of(6, 6), List.of(1, 1, 1)).sentence()).startsWith("There are too few mornings yet");
        assertThat(story(List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void drawsTheWorstOfADayAndLeavesAGapWhereNothingWasAnswered() {
        var day = TODAY.minusDays(1);
        var story = new PainStory(
                WEEKS,
                List.of(entry(TODAY, null, false), entry(day, 3, false), entry(day, 5, false), entry(day, 9, true)),
                List.of());

        assertThat(story.lines().getFirst().points()).containsExactly(new Point(day, 5.0), new Point(TODAY, null));
        assertThat(story.entries()).hasSize(3);
    }

    /** Stopped before anything was done, or all left out: told, and no session. */
    @Test
    void countsWhatWasDone() {
        var day = TODAY.minusDays(1);
        var story = new PainStory(
                WEEKS,
                List.of(
                        entry(TODAY, null, false),
                        entry(day, 3, false, List.of(8, 0)),
                        entry(day, 5, false, List.of(8)),
                        entry(day.minusDays(1), 4, false, List.of(0)),
                        entry(day.minusDays(2), 9, true, List.of(8))),
                List.of());

        assertThat(story.sessions()).isEqualTo(2);
        assertThat(story.days()).isEqualTo(1);
    }

    private static PainStory story(List<Integer> first, List<Integer> last) {
        var mornings = new ArrayList<MorningEntry>();
        for (int i = 0; i < first.size(); i++) {
            mornings.add(new MorningEntry(WEEKS.from().plusDays(i), new PainScore(first.get(i)), false));
        }
        for (int i = 0; i < last.size(); i++) {
            mornings.add(new MorningEntry(WEEKS.to().minusDays(i), new PainScore(last.get(i)), false));
        }
        return new PainStory(WEEKS, List.of(), mornings);
    }

    private static SessionEntry entry(LocalDate day, @Nullable Integer peak, boolean superseded) {
        return entry(day, peak, superseded, List.of());
    }

    private static SessionEntry entry(LocalDate day, @Nullable Integer peak, boolean superseded, List<Integer> done) {
        var now = Instant.parse("2026-11-22T09:00:00Z");
        return new SessionEntry(
                SessionId.next(),
                day,
                now,
                now,
                now,
                SessionKind.USUAL,
                null,
                peak == null ? null : new PainScore(peak),
                null,
                null,
                null,
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                superseded,
                List.of(new ItemEntry(PrescriptionId.next(), 1, null, done, null)),
                null,
                ZoneOffset.UTC);
    }
}
