package org.steadyback.insight.ui;

/** The pain of one session in a line, for whoever reads what was recorded. */
interface SessionPainTexts {

    String pain(String before, String worst, String after);

    String noPain();

    String noAnswer();
}
