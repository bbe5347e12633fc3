package org.steadyback.grading;

/** How hard it felt: a whole number, 0 = rest, 10 = the hardest imaginable (LOI-RPE). No answer is no effort, never 0. */
public record Effort(int value) implements Comparable<Effort> {

    /** @throws IllegalArgumentException outside 0–10 */
    public Effort {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("Effort is a whole number from 0 to 10");
        }
    }

    @Override
    public int compareTo(Effort other) {
        return Integer.compare(value, other.value);
    }
}
