package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.Adherence;
import org.steadyback.insight.Progress;
import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.trend.MorningWeeks;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.session.MorningEntry;

import static org.assertj.core.api.Assertions.assertThat;

class MorningsPictureTest {

    private static final Period WEEKS = Period.endingOn(LocalDate.of(2026, 12, 1), 42);

    @Test
    void aWeekWithoutAnswersIsAGapInTheLine() {
        assertThat(starts(drawn(List.of(5, 5, 4, 4, 3, 3), List.of()))).isEqualTo(1);
        assertThat(starts(drawn(List.of(5, 5, -1, 4, 3, 3), List.of()))).isEqualTo(2);
    }

    @Test
    void theBandIsTheChangeThatCountsBelowTheFirstWeek() {
        // 182 is nothing and 12 is ten: 3 of 10 stands at 131, and is 51 high
        assertThat(drawn(List.of(5, 5, 4), List.of()))
                .contains("class=\"band\" x=\"28\" y=\"131.0\"", "height=\"51.0\"");
        assertThat(drawn(List.of(2, 2, 2), List.of()))
                .as("two less than 2 is nothing")
                .doesNotContain("class=\"band\"");
    }

    @Test
    void flaresAndPausesAreBarsOfTwoShapes() {
        var flare = new Period(WEEKS.from().minusDays(9), WEEKS.from().plusDays(4));
        var drawn = drawn(List.of(5, 5), List.of(flare));

        assertThat(drawn).contains("class=\"flare\" x=\"28.0\"").doesNotContain("class=\"away\"");
    }

    /** How often the line of the means begins. */
    private static long starts(String svg) {
        var path = svg.substring(svg.indexOf("class=\"mean\" d=\"") + 16);
        return path.substring(0, path.indexOf('"'))
                .chars()
                .filter(letter -> letter == 'M')
                .count();
    }

    /** @param weeks what each morning of the week was; below 0 there was no answer in it */
    private static String drawn(List<Integer> weeks, List<Period> flares) {
        var mornings = new ArrayList<MorningEntry>();
        for (int day = 0; day < weeks.size() * 7; day++) {
            if (weeks.get(day / 7) >= 0) {
                mornings.add(new MorningEntry(WEEKS.from().plusDays(day), new PainScore(weeks.get(day / 7)), false));
            }
        }
        Map<LocalDate, PainScore> scores =
                mornings.stream().collect(Collectors.toMap(MorningEntry::date, MorningEntry::pain));
        var progress = new Progress(
                ZoneOffset.UTC,
                WEEKS,
                List.of(),
                mornings,
                MorningWeeks.of(scores, WEEKS),
                flares,
                List.of(),
                List.of(),
                true,
                List.of(),
                List.of(),
                Adherence.NOTHING_ASKED,
                new WhatHelps(List.of(), 0, 0));
        return MorningsPicture.drawn(progress, PainStory.of(progress), true);
    }
}
