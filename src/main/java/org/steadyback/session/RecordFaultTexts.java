package org.steadyback.session;

/** What is refused of a session, field by field. */
interface RecordFaultTexts {

    String startInFuture();

    String endInFuture();

    String beforeRegistered();

    String endBeforeStart();

    String tooFar();

    String notInProgramme();

    String noSuchVersion();

    String notInRecord();

    String side();

    String mostExercises(int most);

    String mostSets(int most);

    String mostCharacters(int most);

    String notStorable();

    String wholeNumber(int least, int most);
}
