package org.steadyback.education.ui;

/** The movements of the back, a picture each. */
interface MovementTexts {

    String pageTitle();

    String about();

    String inADay(String examples);

    String exercises();

    String askPhysio(String exercise);

    String readMore();
}
