package org.steadyback.programme.ui;

import org.steadyback.programme.Objection;
import org.steadyback.uikit.Dates;

/** Says in one sentence why a plan cannot be saved, and what to do. */
final class ObjectionWords {

    private ObjectionWords() {}

    static String of(Objection objection) {
        return switch (objection) {
            case Objection.NotScreened() ->
                "This patient has not been screened. Decide on the Safety tab what they may do first.";
            case Objection.TooSoonFor(var names, var opensOn) ->
                String.join(", ", names) + ": beyond gentle activity. "
                        + opensOn.map(day -> "Start on " + Dates.day(day) + " or later, or take them out.")
                                .orElse("Take them out, or decide a day on which the programme opens.");
            case Objection.ReasonMissing(var _, var name, var because) ->
                name + ": give your reason for picking it. " + CautionWords.because(because);
            case Objection.NoExercise() -> "Pick at least one exercise. To stop the programme, end it below.";
            case Objection.TooManyExercises(var most) -> "At most " + most + " exercises; fewer get done more.";
            case Objection.UnknownExercise(var exercise) ->
                exercise + " is no longer in the library. Take it out or pick another.";
            case Objection.DateOutOfRange(var earliest, var latest) ->
                "The first day lies between " + Dates.day(earliest) + " and " + Dates.day(latest) + ".";
            case Objection.PlannedEndTooEarly(var firstDay) ->
                "The programme begins on " + Dates.day(firstDay) + ". Plan it until that day at least.";
            case Objection.ProgrammeOpen() -> "A programme is running already. Change that one, or end it first.";
            case Objection.ProgrammeEnded() -> "This programme has been ended meanwhile. Assign a new one.";
            case Objection.EarlierProgrammeUntil(var lastDay) ->
                "The earlier programme lasts until " + Dates.day(lastDay) + ". Start on a later day.";
            case Objection.NoOpenEpisode() -> "No episode of care is open for this patient. Open one first.";
        };
    }
}
