package org.steadyback.programme.plan;

/** A dose, and a side of the body, as both patient and physio read them. */
interface DoseTexts {

    String minutes(int minutes);

    /**
     * @param holdMinutes 0 = none, or said in seconds
     * @param holdSeconds 0 = none, or said in minutes
     * @param loaded whether there is a load, which is empty otherwise
     */
    String sets(
            int sets,
            int reps,
            int holdMinutes,
            int holdSeconds,
            Side side,
            boolean loaded,
            String load,
            int restMinutes,
            int restSeconds);

    String side(Side side);

    String named(String exercise, Side side);
}
