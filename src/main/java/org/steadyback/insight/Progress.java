package org.steadyback.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.DayDone;
import org.steadyback.insight.trend.MorningWeeks;
import org.steadyback.kernel.Period;
import org.steadyback.library.ExerciseCard;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;

/**
 * What a patient sees of their own weeks, in one read.
 *
 * @param zone by which their days are counted
 * @param period the last six weeks
 * @param entries of the period, newest first, superseded ones included
 * @param mornings of the period, oldest first
 * @param weeks of these mornings
 * @param flares days of the period in a flare
 * @param pauses days of the period on which the plan was paused
 * @param days what became of each day, from the Monday of the week five weeks ago up to today
 * @param todayOpen whether today does not count yet
 * @param fitness minutes of fitness, week by week, oldest first
 * @param climbed exercises that took the place of an easier one of their ladder
 * @param adherence of the last two weeks
 * @param helps of the last half year
 */
public record Progress(
        ZoneId zone,
        Period period,
        List<SessionEntry> entries,
        List<MorningEntry> mornings,
        MorningWeeks weeks,
        List<Period> flares,
        List<Period> pauses,
        List<DayDone> days,
        boolean todayOpen,
        List<FitnessWeek> fitness,
        List<Climbed> climbed,
        Adherence adherence,
        WhatHelps helps) {

    /** @param from its first day */
    public record FitnessWeek(LocalDate from, int minutes) {}

    /** @param by how many rungs, 1 or more */
    public record Climbed(ExerciseCard exercise, int by) {}
}
