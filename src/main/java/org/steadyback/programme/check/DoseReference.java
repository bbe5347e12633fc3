package org.steadyback.programme.check;

import java.util.ArrayList;
import java.util.List;

import org.steadyback.programme.plan.Dose;

/**
 * The dose reference (fact sheet §3.4). There is no rule how much and how often (S30): outside of it is a warning, and what the
 * library starts with is never outside.
 */
final class DoseReference {

    private final Line line;
    private final List<Warning> found = new ArrayList<>();

    private DoseReference(Line line) {
        this.line = line;
    }

    static List<Warning> warnings(Line line) {
        var reference = new DoseReference(line);
        switch (line.traits().kind()) {
            case MOVEMENT -> reference.movement();
            case STRENGTH -> reference.strength();
            case FITNESS -> {}
        }
        reference.minutes();
        return List.copyOf(reference.found);
    }

    private void movement() {
        daysAtLeast();
        if (line.dose() instanceof Dose.Sets asked) {
            atMost(Limit.LONGEST_STRETCH, asked.holdSeconds(), start().holdSeconds());
        }
    }

    private void strength() {
        daysAtLeast();
        atMost(Limit.MOST_STRENGTH_DAYS, line.daysPerWeek(), line.traits().startDays());
        if (line.dose() instanceof Dose.Sets asked) {
            atMost(Limit.MOST_SETS, asked.sets(), start().sets());
            atMost(Limit.MOST_REPS, asked.reps(), start().reps());
            atMost(Limit.LONGEST_STRENGTH_HOLD, asked.holdSeconds(), start().holdSeconds());
        }
    }

    private void minutes() {
        if (line.dose() instanceof Dose.Minutes(int asked)) {
            int own = line.traits().start() instanceof Dose.Minutes(int minutes) ? minutes : 0;
            atMost(Limit.LONGEST_FITNESS, asked, own);
        }
    }

    private void daysAtLeast() {
        int least = Math.min(Limit.FEWEST_DAYS.value(), line.traits().startDays());
        if (line.daysPerWeek() < least) {
            add(Limit.FEWEST_DAYS, line.daysPerWeek(), least, least + " days a week or more");
        }
    }

    private void atMost(Limit limit, int asked, int start) {
        int most = Math.max(limit.value(), start);
        if (asked > most) {
            add(limit, asked, most, most + " " + limit.unit() + " or less");
        }
    }

    private void add(Limit limit, int asked, int usual, String ask) {
        found.add(new Warning(
                new Finding.UnusualDose(line.exercise(), limit, asked, usual),
                line,
                line.exercise() + " " + limit.name() + " " + asked,
                "Ask " + ask + "."));
    }

    /** The library's own sets; none of anything where it counts in minutes. */
    private Start start() {
        return line.traits().start() instanceof Dose.Sets own
                ? new Start(own.sets(), own.reps(), own.holdSeconds())
                : new Start(0, 0, 0);
    }

    private record Start(int sets, int reps, int holdSeconds) {}
}
