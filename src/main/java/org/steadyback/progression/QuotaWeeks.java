package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.Period;
import org.steadyback.programme.ApprovedPlan;

/**
 * Lays an approved plan out week by week. Pure.
 *
 * @param inFlare whether a flare lasts
 * @param judged weeks of this plan; of a week that was judged twice the newer word counts
 */
record QuotaWeeks(ApprovedPlan approved, List<QuotaPage.JudgedWeek> judged, LocalDate today, boolean inFlare) {

    /**
     * @param now what is asked at present
     * @param askedIn what was asked in a week, for those that nobody judged
     */
    List<QuotaPage.Week> all(BigDecimal now, Function<Period, BigDecimal> askedIn) {
        var weeks = new ArrayList<QuotaPage.Week>();
        int number = 0;
        for (var week = approved.week(0); week.to().isBefore(today); week = approved.week(++number)) {
            var said = judged(week.from());
            var quota = said == null ? askedIn.apply(week) : said.quota();
            weeks.add(new QuotaPage.Week(week.from(), quota, QuotaPage.When.BEFORE, said));
        }
        var current = approved.week(number);
        if (inFlare) {
            weeks.add(new QuotaPage.Week(current.from(), now, QuotaPage.When.EASED, null));
            return List.copyOf(weeks);
        }
        boolean begun = !current.from().isAfter(today);
        for (var quota : approved.asking(now).stepsFrom(now)) {
            boolean first = quota.compareTo(now) == 0 && begun;
            var when = first ? QuotaPage.When.NOW : QuotaPage.When.COMING;
            weeks.add(new QuotaPage.Week(approved.week(number++).from(), quota, when, null));
        }
        return List.copyOf(weeks);
    }

    static List<QuotaPage.Week> coming(LocalDate from, List<BigDecimal> steps) {
        var weeks = new ArrayList<QuotaPage.Week>();
        for (int i = 0; i < steps.size(); i++) {
            weeks.add(new QuotaPage.Week(from.plusWeeks(i), steps.get(i), QuotaPage.When.COMING, null));
        }
        return List.copyOf(weeks);
    }

    private QuotaPage.@Nullable JudgedWeek judged(LocalDate from) {
        return judged.stream()
                .filter(one -> one.from().equals(from))
                .reduce((_, newer) -> newer)
                .orElse(null);
    }
}
