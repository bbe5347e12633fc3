package org.steadyback.screening.rules;

import org.jspecify.annotations.Nullable;

/**
 * What the screen asks besides yes and no. Null = not known: each rule says what it does then; weeks and days are never
 * derived from each other.
 *
 * @param age in years, 0–120; null counts as 40, so that no rule on age fires
 * @param ageAtOnset when the pain first began, 0–120 years; null: R14 and R15 do not fire
 * @param weeksSinceOnset of this episode, whole weeks, 0–6000; null counts as long ago
 * @param daysSinceOnset of this episode, 0–42000; null: R19 does not fire
 * @param legPainWeeks since the leg pain began, 0–6000; null: the weeks of the episode
 * @param inflammatoryFeatures how many of the nine of R14 apply, 0–9
 * @param bloodPressure last reading at rest; null: R16 does not fire
 */
public record ScreenFacts(
        @Nullable Integer age,
        @Nullable Integer ageAtOnset,
        @Nullable Integer weeksSinceOnset,
        @Nullable Integer daysSinceOnset,
        @Nullable Integer legPainWeeks,
        int inflammatoryFeatures,
        @Nullable BloodPressure bloodPressure) {

    /** Nothing known. */
    public static final ScreenFacts NONE = new ScreenFacts(null, null, null, null, null, 0, null);

    private static final int MOST_WEEKS = 6_000;
    private static final int MOST_DAYS = 42_000;

    /** @throws IllegalArgumentException when a number is out of its range */
    public ScreenFacts {
        require(age, 0, 120, "Age in years");
        require(ageAtOnset, 0, 120, "Age at onset in years");
        require(weeksSinceOnset, 0, MOST_WEEKS, "Weeks since onset");
        require(daysSinceOnset, 0, MOST_DAYS, "Days since onset");
        require(legPainWeeks, 0, MOST_WEEKS, "Weeks of leg pain");
        require(inflammatoryFeatures, 0, 9, "Inflammatory features");
    }

    boolean youngerThan(int years) {
        return age != null && age < years;
    }

    boolean olderThan(int years) {
        return age != null && age > years;
    }

    boolean beganBefore(int years) {
        return ageAtOnset != null && ageAtOnset < years;
    }

    boolean longerThanWeeks(int weeks) {
        return weeksSinceOnset == null || weeksSinceOnset > weeks;
    }

    boolean legPainShorterThanWeeks(int weeks) {
        var since = legPainWeeks == null ? weeksSinceOnset : legPainWeeks;
        return since != null && since < weeks;
    }

    boolean withinDays(int days) {
        return daysSinceOnset != null && daysSinceOnset <= days;
    }

    static void require(@Nullable Integer value, int least, int most, String what) {
        if (value != null && (value < least || value > most)) {
            throw new IllegalArgumentException(what + ": a whole number from " + least + " to " + most);
        }
    }
}
