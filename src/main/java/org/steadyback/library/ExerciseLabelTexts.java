package org.steadyback.library;

/** What exercises are for and where they take the back, as patients read it; physios read the same words or the technical ones. */
interface ExerciseLabelTexts {

    String section(Section section);

    String plainWords(Direction direction);

    /** In one or two words, for where there is little room. */
    String brief(Direction direction);

    /** In the middle of a sentence. */
    String condition(Condition condition);

    /** Of a photograph beside whose name it stands. */
    String clinicsPicture(String exercise);
}
