package org.steadyback.shell;

/** The frame of the patient's pages. */
interface FrameTexts {

    String warningSigns();

    String today();

    String plan();

    String progress();

    String learn();

    String printed(String numbers, String address);

    String notAlone();

    String notAloneSays();
}
