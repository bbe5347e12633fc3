package org.steadyback.figure;

/** Bends a limb of two parts so that its end comes where it should. */
final class Reach {

    /** Below this height a hand without a direction lies flat. */
    private static final double LOW = 9;

    private Reach() {}

    static void plant(Skeleton found, Member member, Limb.Planted planted) {
        if (member.arm()) {
            to(found, member, planted.at(), planted.pole());
            Solver.finish(found, member, hand(found, member, planted));
            return;
        }
        var flat = Turn.aboutY(-member.side() * planted.heading());
        var foot = flat.then(Turn.aboutZ(-planted.pitch()));
        var ankle = planted.at().plus(new Vec(0, BodyMeasures.ANKLE_HEIGHT, 0));
        // A raised heel turns about the toes, raised toes about the heel.
        var pivot = planted.pitch() > 0 ? BodyMeasures.TOE : BodyMeasures.HEEL;
        // The knee goes where the pelvis and the foot face.
        var knee = hint(found, member, planted.pole()).plus(flat.of(Vec.FRONT).times(0.8));
        bend(found, member, ankle.plus(flat.of(pivot)).minus(foot.of(pivot)), knee);
        Solver.finish(found, member, foot);
    }

    /** The end of the limb comes to the target, or as near as the limb is long. */
    static void to(Skeleton found, Member member, Vec target, Vec pole) {
        bend(found, member, target, hint(found, member, pole));
    }

    private static Vec hint(Skeleton found, Member member, Vec pole) {
        return found.turn(member.parent()).of(new Vec(pole.x(), pole.y(), member.side() * pole.z()));
    }

    private static void bend(Skeleton found, Member member, Vec target, Vec hint) {
        var root = found.at(member.root());
        var a = BodyMeasures.upper(member);
        var b = BodyMeasures.lower(member);
        var direction = target.minus(root).unit();
        var distance = Math.clamp(target.distance(root), Math.abs(a - b) + 3, a + b);
        var bulge = hint.across(direction).unit();
        var along = (a * a - b * b + distance * distance) / (2 * distance);
        var height = Math.sqrt(Math.max(0, a * a - along * along));
        var middle = root.plus(direction.times(along)).plus(bulge.times(height));
        var front = member.arm() ? bulge.times(-1) : bulge;
        var upper = Turn.standing(root.minus(middle), front);
        var cosine = (a * a + b * b - distance * distance) / (2 * a * b);
        var bend = 180 - Math.toDegrees(StrictMath.acos(Math.clamp(cosine, -1, 1)));
        Solver.chain(found, member, upper, bend, member.arm() ? Turn.aboutZ(8) : Turn.aboutZ(-15));
    }

    private static Turn hand(Skeleton found, Member member, Limb.Planted planted) {
        var forearm = found.turn(member.lower());
        if (!Double.isNaN(planted.heading())) {
            return Turn.aboutZ(planted.heading());
        }
        if (planted.at().y() > LOW) {
            return forearm.then(Turn.aboutZ(8));
        }
        var fingers = flat(forearm.of(Vec.DOWN));
        if (fingers.length() < 0.35) {
            fingers = flat(found.turn(Segment.CHEST).of(Vec.UP));
        }
        return Turn.standing(fingers.unit().times(-1), Vec.UP);
    }

    private static Vec flat(Vec v) {
        return new Vec(v.x(), 0, v.z());
    }
}
