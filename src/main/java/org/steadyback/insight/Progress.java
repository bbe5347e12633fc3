package org.steadyback.insight;

import java.time.ZoneId;
import java.util.List;

import org.steadyback.grading.Adherence;
import org.steadyback.kernel.Period;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;

/**
 * What a patient sees of their own weeks, in one read.
 *
 * @param zone by which their days are counted
 * @param period the last four weeks
 * @param entries of the period, newest first, superseded ones included
 * @param mornings of the period, oldest first
 * @param adherence of the last two weeks
 * @param helps of the last half year
 */
public record Progress(
        ZoneId zone,
        Period period,
        List<SessionEntry> entries,
        List<MorningEntry> mornings,
        Adherence adherence,
        WhatHelps helps) {}
