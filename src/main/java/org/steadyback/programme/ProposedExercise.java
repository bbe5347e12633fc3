package org.steadyback.programme;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.DefaultDose;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.check.Kind;
import org.steadyback.programme.check.Line;
import org.steadyback.programme.check.Rung;
import org.steadyback.programme.check.Tolerance;
import org.steadyback.programme.check.Traits;
import org.steadyback.programme.check.Way;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

/** An exercise with the dose and days that are about to be asked. */
public record ProposedExercise(ExerciseCard card, Dose dose, Schedule schedule) {

    /** With the library's starting dose. */
    public static ProposedExercise start(ExerciseCard card) {
        var start = card.dose();
        var frequency = new Frequency.DaysAWeek(start.daysPerWeek());
        return new ProposedExercise(card, dose(start), new Schedule(frequency, start.boutsPerDay()));
    }

    /** As the checks see it. */
    Line line(@Nullable Tolerance tolerance, @Nullable Rung from) {
        var traits = new Traits(
                card.name(),
                card.family(),
                kind(),
                card.level(),
                card.core(),
                ways(),
                dose(card.dose()),
                card.dose().daysPerWeek());
        return new Line(card.id().value(), traits, dose, schedule, tolerance, from);
    }

    private Kind kind() {
        return switch (card.section()) {
            case MOVEMENT_OR_STRETCHING -> Kind.MOVEMENT;
            case STRENGTHENING -> Kind.STRENGTH;
            case PHYSICAL_FITNESS -> Kind.FITNESS;
        };
    }

    private Set<Way> ways() {
        var ways = EnumSet.noneOf(Way.class);
        for (var direction : card.directions()) {
            switch (direction) {
                case FLEXION -> ways.add(Way.FORWARD);
                case EXTENSION -> ways.add(Way.BACK);
                case LATERAL_FLEXION -> ways.add(Way.SIDE);
                case ROTATION -> ways.add(Way.TURN);
                case NEUTRAL -> ways.add(Way.MIDDLE);
                case GENERAL -> {}
            }
        }
        return ways;
    }

    private static Dose dose(DefaultDose start) {
        if (start.minutes() != null) {
            return new Dose.Minutes(start.minutes());
        }
        return new Dose.Sets(
                or(start.sets(), 1),
                or(start.reps(), 1),
                or(start.holdSeconds(), 0),
                0,
                start.eachSide() ? Side.EACH : Side.BOTH_TOGETHER,
                null);
    }

    private static int or(@Nullable Integer value, int otherwise) {
        return value == null ? otherwise : value;
    }
}
