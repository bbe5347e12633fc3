package org.steadyback.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/**
 * The days of one flare, read off its mornings: which day it is, how far it has settled, what that asks (fact sheet §3.3, FLARE).
 *
 * @param beganOn day 1; the morning of that day belongs to what came before
 * @param usualPain 0–10, as it was before the flare; null = not known, then no morning counts as settled
 * @param mornings answered mornings by date, of whatever days
 */
public record FlareDays(
        GradingParameters parameters,
        LocalDate beganOn,
        @Nullable BigDecimal usualPain,
        Map<LocalDate, PainScore> mornings) {

    public FlareDays {
        mornings = Map.copyOf(mornings);
    }

    /** How a flare stands on a day. */
    public enum State {
        /** Half the amounts, until two calmer mornings. */
        EASED,
        /** Two settled mornings on end: back to 80 %. */
        SETTLED,
        /** Not settled on day 8 or later: the physio is told. The amounts stay eased. */
        REVIEW
    }

    /** 1 = the day on which it began; never less. */
    public int day(LocalDate today) {
        return Math.max(1, Math.toIntExact(ChronoUnit.DAYS.between(beganOn, today)) + 1);
    }

    /** The longest row of settled mornings, from day 2 up to and with today. */
    public int settledMornings(LocalDate today) {
        var inFlare = new ArrayList<@Nullable PainScore>();
        for (var day = beganOn.plusDays(1); !day.isAfter(today); day = day.plusDays(1)) {
            inFlare.add(mornings.get(day));
        }
        return new Flare(parameters).settledMornings(inFlare, usualPain);
    }

    public State on(LocalDate today) {
        return switch (pace(today, BigDecimal.ONE, Granule.ONE, BigDecimal.ONE).decision()) {
            case RESUME -> State.SETTLED;
            case FLARE_REVIEW -> State.REVIEW;
            default -> State.EASED;
        };
    }

    /** The quota on a day of it; see {@link Flare#on}. */
    public Pace pace(LocalDate today, BigDecimal before, Granule granule, BigDecimal minimum) {
        return new Flare(parameters).on(day(today), before, settledMornings(today), granule, minimum);
    }

    /**
     * Whether a flare begins by the newest mornings alone.
     *
     * @param today the newest morning
     */
    public static boolean begins(
            GradingParameters parameters,
            LocalDate today,
            Map<LocalDate, PainScore> mornings,
            @Nullable BigDecimal usualPain) {
        return new Flare(parameters).begins(false, newest(parameters, today, mornings), usualPain);
    }

    /** The mornings that the rule looks at, oldest first; null = not answered. */
    public static List<@Nullable PainScore> newest(
            GradingParameters parameters, LocalDate today, Map<LocalDate, PainScore> mornings) {
        var newest = new ArrayList<@Nullable PainScore>();
        for (int back = parameters.count(Parameter.FLARE_MORNINGS) - 1; back >= 0; back--) {
            newest.add(mornings.get(today.minusDays(back)));
        }
        return newest;
    }
}
