package org.steadyback.agreement.ui;

import java.time.LocalDate;

/** Each exercise of a plan in the patient's list: when, why, what comes next, and less of it. */
interface PlanExercisesTexts {

    String fromDay(LocalDate day, String dose);

    String waits();

    String whyMoving();

    /** @param way where it takes the back, in plain words */
    String whyMovingThere(String way);

    String whyStrong();

    String whyFit();

    String aboutMinutes(int minutes);

    /** Where on its ladder, in few words. */
    String place(int rung, int of);

    String hardest(int rung, int of);

    String next(int rung, int of, String exercise);

    String noHurry(int rung, int of);

    String less();

    String minutes();

    String hold();

    String times();

    String now(int amount);

    String leastThereIs();

    String whyLess();

    String askLess();

    /** To be heard, of several buttons on the page. */
    String askLessOf(String exercise);
}
