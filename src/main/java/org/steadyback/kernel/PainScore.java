package org.steadyback.kernel;

/**
 * Pain on the numeric rating scale (NPRS): a whole number, 0 = no pain, 10 = worst imaginable. No answer is no score, never 0.
 */
public record PainScore(int value) implements Comparable<PainScore> {

    public PainScore {
        if (value < 0 || value > 10) {
            throw new IllegalArgumentException("Pain is a whole number from 0 to 10");
        }
    }

    @Override
    public int compareTo(PainScore other) {
        return Integer.compare(value, other.value);
    }
}
