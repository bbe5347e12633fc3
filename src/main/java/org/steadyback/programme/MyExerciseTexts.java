package org.steadyback.programme;

/** What a patient reads of one exercise before how it is done. */
interface MyExerciseTexts {

    /** Where why, and whom to ring, stands above the page. */
    String waits();

    /** @param reason a sentence of the library */
    String withCondition(String condition, String reason);
}
