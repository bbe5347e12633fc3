package org.steadyback.screening.rules;

/**
 * A reading at rest, in mmHg.
 *
 * @param systolic 40–350
 * @param diastolic 20–250
 */
public record BloodPressure(int systolic, int diastolic) {

    /** @throws IllegalArgumentException when no reading can show it */
    public BloodPressure {
        ScreenFacts.require(systolic, 40, 350, "Systolic blood pressure in mmHg");
        ScreenFacts.require(diastolic, 20, 250, "Diastolic blood pressure in mmHg");
    }

    /** At or above 180/110: no start (ACSM guidance as quoted in ACSM-CEPA). */
    boolean tooHighToStart() {
        return systolic >= 180 || diastolic >= 110;
    }
}
