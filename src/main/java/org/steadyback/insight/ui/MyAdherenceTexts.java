package org.steadyback.insight.ui;

/** What was asked and done of late, as the patient reads it. */
interface MyAdherenceTexts {

    String nothingAsked();

    /** @param unrecorded so often neither done nor said to be left out */
    String lastTwoWeeks(int asked, int done, int less, int skipped, int unrecorded);
}
