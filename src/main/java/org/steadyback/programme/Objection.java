package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.library.Caution;
import org.steadyback.library.ExerciseId;

/** Why a plan cannot be saved as it is. */
public sealed interface Objection {

    /** Nobody has decided yet what this patient may do. */
    record NotScreened() implements Objection {}

    /** A stay-active hold: until the day it opens only gentle activity; these go beyond it. */
    record TooSoonFor(List<String> exercises, java.util.Optional<LocalDate> opensOn) implements Objection {}

    /** The library's cautions withhold it from this patient; the physio may let it through with a reason. */
    record ReasonMissing(ExerciseId exercise, String name, List<Caution> because) implements Objection {}

    record NoExercise() implements Objection {}

    record TooManyExercises(int most) implements Objection {}

    record UnknownExercise(ExerciseId exercise) implements Objection {}

    /** The first day lies outside what can be planned. */
    record DateOutOfRange(LocalDate earliest, LocalDate latest) implements Objection {}

    /** A programme is planned until its first day at least. */
    record PlannedEndTooEarly(LocalDate firstDay) implements Objection {}

    /** One programme at a time: change or end the open one. */
    record ProgrammeOpen() implements Objection {}

    /** The programme has been ended and is history. */
    record ProgrammeEnded() implements Objection {}

    /** An earlier programme was asked until this day. */
    record EarlierProgrammeUntil(LocalDate lastDay) implements Objection {}

    /** A programme belongs to an episode of care, and none is open. */
    record NoOpenEpisode() implements Objection {}
}
