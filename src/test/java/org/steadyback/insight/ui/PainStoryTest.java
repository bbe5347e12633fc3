package org.steadyback.insight.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.insight.trend.MorningWeeks;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.session.ItemEntry;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;

import static org.assertj.core.api.Assertions.assertThat;

class PainStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period WEEKS = Period.endingOn(TODAY, 42);

    @Test
    void saysWhichWayTheMorningsGo() {
        assertThat(story(6, 6, 5, 4, 3, 3).sentence()).isEqualTo("Your mornings have eased from about 6 to about 3");
        assertThat(story(2, 2, 3, 4, 5, 5).sentence())
                .isEqualTo("Your mornings have risen from about 2 to about 5. Your physio sees this too.");
        assertThat(story(4, 4, 6, 4, 3, 3).sentence()).isEqualTo("Your mornings have stayed about the same, around 3");
    }

    @Test
    void saysWhenItCannotTell() {
        assertThat(story(6, 1).sentence())
                .isEqualTo("After two weeks this shows how your mornings go. 8 of 14 so far.");
        assertThat(story(List.of(9)).sentence())
                .isEqualTo("After two weeks this shows how your mornings go. 9 of 14 so far.");
        assertThat(story(List.of(14)).isEmpty()).isFalse();
        assertThat(story(List.of()).isEmpty()).isTrue();
    }

    @Test
    void enoughAnswersInOneWeekAndFewInTheOthersCannotTell() {
        assertThat(story(List.of(7, 2, 2, 2, 2)).sentence()).startsWith("There are too few mornings yet");
    }

    @Test
    void takesTheWorstOfADayAndLeavesAGapWhereNothingWasAnswered() {
        var day = TODAY.minusDays(1);
        var story = new PainStory(
                List.of(entry(TODAY, null, false), entry(day, 3, false), entry(day, 5, false), entry(day, 9, true)),
                List.of(),
                MorningWeeks.of(Map.of(), WEEKS));

        assertThat(story.worst()).containsExactly(Map.entry(day, 5));
        assertThat(story.entries()).hasSize(3);
    }

    /** Stopped before anything was done, or all left out: told, and no session. */
    @Test
    void countsWhatWasDone() {
        var day = TODAY.minusDays(1);
        var story = new PainStory(
                List.of(
                        entry(TODAY, null, false),
                        entry(day, 3, false, List.of(8, 0)),
                        entry(day, 5, false, List.of(8)),
                        entry(day.minusDays(1), 4, false, List.of(0)),
                        entry(day.minusDays(2), 9, true, List.of(8))),
                List.of(),
                MorningWeeks.of(Map.of(), WEEKS));

        assertThat(story.days()).isEqualTo(1);
    }

    /** Four mornings of each week at that score. */
    private static PainStory story(int... weeks) {
        var mornings = new ArrayList<MorningEntry>();
        for (int week = 0; week < weeks.length; week++) {
            for (int day = 0; day < 4; day++) {
                mornings.add(morning(week * 7 + day, weeks[week]));
            }
        }
        return story(mornings, mornings.size());
    }

    /** @param answers in each week, all of them 5 */
    private static PainStory story(List<Integer> answers) {
        var mornings = new ArrayList<MorningEntry>();
        for (int week = 0; week < answers.size(); week++) {
            for (int day = 0; day < answers.get(week); day++) {
                mornings.add(morning(week * 7 + day, 5));
            }
        }
        return story(mornings, mornings.size());
    }

    private static PainStory story(List<MorningEntry> mornings, int answers) {
        var weeks = MorningWeeks.of(
                mornings.stream().collect(Collectors.toMap(MorningEntry::date, MorningEntry::pain)), WEEKS);
        assertThat(weeks.answers()).isEqualTo(answers);
        return new PainStory(List.of(), mornings, weeks);
    }

    private static MorningEntry morning(int day, int pain) {
        return new MorningEntry(WEEKS.from().plusDays(day), new PainScore(pain), false);
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
