package org.steadyback.access.ui;

/** The choice of one's language on the page of the own account. */
interface LanguageTexts {

    String title();

    String about();

    String label();

    String notOffered();
}
