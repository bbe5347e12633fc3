package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.Signature;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Plan;

/**
 * The quota plan of one exercise as a physio approved it (fact sheet §3.3, QUOTA MODE).
 *
 * @param quantity what its quotas count
 * @param approvedVersion the version of the prescription that it begins with
 * @param startsOn first day of its first week; its weeks are counted from it
 * @param baseline above 0, in the quantity
 * @param rise of a week, above 0
 * @param judged first day of the newest week that was judged; null = none yet
 */
public record ApprovedPlan(
        QuotaPlanId id,
        Quantity quantity,
        int approvedVersion,
        LocalDate startsOn,
        BigDecimal baseline,
        BigDecimal rise,
        QuotaPlan plan,
        Signature approved,
        @Nullable LocalDate judged) {

    private static final int WEEK = 7;

    /** So far into a week of the programme a plan still counts from its first day: that week asked its start. */
    private static final int FIRST_DAYS = 3;

    /**
     * The first day of a plan that is approved today. Its weeks are those of the programme.
     *
     * @param askedFrom first day on which the dose that it begins with was asked
     */
    public static LocalDate firstDay(Plan programme, LocalDate askedFrom, LocalDate today) {
        var first = programme.startsOn().isAfter(today) ? programme.startsOn() : today;
        var day = askedFrom.isAfter(first) ? askedFrom : first;
        var week = programme.weekOf(day);
        boolean askedAlready =
                !askedFrom.isAfter(week.from()) && ChronoUnit.DAYS.between(week.from(), day) <= FIRST_DAYS;
        return askedAlready || week.from().equals(day) ? week.from() : week.to().plusDays(1);
    }

    /** The newest week of it that is over; empty in its first week. */
    public Optional<Period> weekBefore(LocalDate today) {
        long over = Math.floorDiv(ChronoUnit.DAYS.between(startsOn, today), WEEK);
        return over < 1 ? Optional.empty() : Optional.of(week(over - 1));
    }

    /** The week with this number, from 0 on. */
    public Period week(long number) {
        var first = startsOn.plusWeeks(number);
        return new Period(first, first.plusDays(WEEK - 1L));
    }

    /** Whether a week is over that nobody has judged. */
    boolean waitsOn(LocalDate today) {
        return weekBefore(today)
                .filter(week -> judged == null || judged.isBefore(week.from()))
                .isPresent();
    }

    /** What a dose asks, in the quantity of the plan. */
    public BigDecimal quotaOf(Dose dose) {
        return BigDecimal.valueOf(
                switch (dose) {
                    case Dose.Minutes(int minutes) -> minutes;
                    case Dose.Sets sets -> quantity == Quantity.REPS ? sets.reps() : sets.holdSeconds();
                });
    }

    /** The plan with what is asked for now among its steps. */
    public QuotaPlan asking(BigDecimal quota) {
        return plan.with(quota, rise);
    }

    /** What the plan asks where a flare or a gap leads back to a quota of its own: never more than that. */
    public BigDecimal resumed(Quantity counted, BigDecimal quota) {
        return counted == quantity ? plan.notAbove(quota) : quota;
    }
}
