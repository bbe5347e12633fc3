package org.steadyback.insight.helps;

/**
 * What a kind of exercise does to the outcome, in points of pain; below 0 is better. Unrounded.
 *
 * @param effect fitted
 * @param standardError of the effect, allowing for few sessions and for neighbouring days being alike
 * @param shrunk effect drawn towards none, as large effects are unlikely
 * @param low lower end of the 90 % range
 * @param high upper end of the 90 % range
 * @param probabilityHelps of a gain larger than 0.5 points, 0–1
 * @param probabilityWorse of a loss larger than 0.5 points, 0–1
 * @param correlation ρ between neighbouring sessions that was allowed for, 0–0.6
 * @param sessions how many it rests on
 */
public record Estimate(
        double effect,
        double standardError,
        double shrunk,
        double low,
        double high,
        double probabilityHelps,
        double probabilityWorse,
        double correlation,
        int sessions) {

    /** The verdict of this evaluation alone; what is shown changes only after two in a row, see {@link Verdict}. */
    public Label label() {
        return Label.of(probabilityHelps, probabilityWorse);
    }
}
