package org.steadyback.figure;

import java.util.EnumMap;

/** The poses between two key poses. Angles are blended, not places, so that no limb shrinks; what is planted stays. */
final class Blend {

    private final Pose from;
    private final Pose to;
    private final Skeleton start;
    private final Skeleton goal;

    Blend(Pose from, Pose to) {
        this.from = from;
        this.to = to;
        start = Solver.solve(from);
        goal = Solver.solve(to);
    }

    Skeleton at(double share) {
        return Solver.solve(pose(share));
    }

    private Pose pose(double share) {
        var dials = new EnumMap<Dial, Double>(Dial.class);
        for (var dial : Dial.values()) {
            dials.put(dial, between(from.dial(dial), to.dial(dial), share));
        }
        var limbs = new EnumMap<Member, Limb>(Member.class);
        for (var member : Member.values()) {
            limbs.put(member, limb(member, share));
        }
        if (from.root() == to.root()) {
            return new Pose(dials, from.root(), from.at().towards(to.at(), share), from.ground() && to.ground(), limbs);
        }
        var pelvis = start.at(Joint.PELVIS).towards(goal.at(Joint.PELVIS), share);
        return new Pose(dials, Joint.PELVIS, pelvis, false, limbs);
    }

    private Limb limb(Member member, double share) {
        var a = from.limb(member);
        var b = to.limb(member);
        if (a instanceof Limb.Angled one && b instanceof Limb.Angled two) {
            return new Limb.Angled(
                    between(one.flex(), two.flex(), share),
                    between(one.out(), two.out(), share),
                    between(one.rotation(), two.rotation(), share),
                    between(one.bend(), two.bend(), share),
                    between(one.end(), two.end(), share));
        }
        if (a instanceof Limb.Aimed one && b instanceof Limb.Aimed two) {
            return new Limb.Aimed(
                    between(one.upper(), two.upper(), share),
                    between(one.lower(), two.lower(), share),
                    between(one.out(), two.out(), share),
                    between(one.end(), two.end(), share));
        }
        if (a instanceof Limb.Planted one && b instanceof Limb.Planted two) {
            return new Limb.Planted(
                    one.at().towards(two.at(), share),
                    between(one.heading(), two.heading(), share),
                    between(one.pitch(), two.pitch(), share),
                    one.pole().towards(two.pole(), share));
        }
        if (a instanceof Limb.Resting one && b instanceof Limb.Resting two && one.on() == two.on()) {
            return new Limb.Resting(
                    one.on(),
                    one.offset().towards(two.offset(), share),
                    one.pole().towards(two.pole(), share));
        }
        return held(start, member).towards(held(goal, member), share);
    }

    private static HeldLimb held(Skeleton found, Member member) {
        return new HeldLimb(
                found.turn(member.parent()).back().then(found.turn(member.upper())),
                found.bend(member),
                found.turn(member.lower()).back().then(found.turn(member.last())));
    }

    private static double between(double a, double b, double share) {
        return a + (b - a) * share;
    }

    private record HeldLimb(Turn upper, double bend, Turn end) {

        Limb towards(HeldLimb other, double share) {
            return new Limb.Held(
                    upper.towards(other.upper, share), between(bend, other.bend, share), end.towards(other.end, share));
        }
    }
}
