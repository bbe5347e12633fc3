package org.steadyback.screening;

import java.time.LocalDate;

/** What a patient is told of what may be done, where no stop stands. */
interface GateTexts {

    String urgent();

    String physioFirst();

    String handPicked();

    String stayActive();

    String adjusted();

    String open();

    String firstDays();

    String firstDaysUntil(LocalDate day);

    String questionsFirst();

    String firstQuestions();

    String firstQuestionsWhy();

    String notScreened();
}
