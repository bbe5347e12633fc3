package org.steadyback.library;

/** How an exercise goes with people, as the library shows it beside its words. Known above: the logs are there. */
public interface SkipReasons {

    /** Fewer tell more of persons than of the exercise. */
    int FEWEST = 5;

    /**
     * Of the asking physio's own patients, those who recorded the exercise and those of them who left it out at least once because
     * it hurt.
     */
    Hurting hurting(ExerciseId exercise);

    /** @param skipped because it hurt, of all {@code people} */
    record Hurting(int people, int skipped) {

        public boolean isEnough() {
            return people >= FEWEST;
        }

        /** "Skipped because it hurt by 22 % (4 of 18 of your patients)". */
        public String inWords() {
            return isEnough()
                    ? "Skipped because it hurt by %s %% (%s of %s of your patients)"
                            .formatted(Math.round(100f * skipped / people), skipped, people)
                    : "Skipped because it hurt: not enough logs yet (%s of %s people)".formatted(people, FEWEST);
        }
    }
}
