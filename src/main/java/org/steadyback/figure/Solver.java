package org.steadyback.figure;

import java.util.List;
import java.util.stream.Stream;

/** Works out a pose: trunk first, then legs, then arms, because hands may rest on legs. */
final class Solver {

    private static final List<Joint> SOLES = List.of(Joint.HEEL_R, Joint.TOE_R, Joint.HEEL_L, Joint.TOE_L);

    private Solver() {}

    static Skeleton solve(Pose pose) {
        var found = trunk(pose, Vec.ZERO);
        // The root may be a knee or a hand: place the limbs that need no place of their own, see where it comes, and
        // move.
        Stream.of(Member.values())
                .filter(member -> free(pose.limb(member)))
                .forEach(member -> limb(found, member, pose.limb(member)));
        found.move(shift(pose, found));
        Stream.of(Member.values())
                .filter(member -> pose.limb(member) instanceof Limb.Planted)
                .forEach(member -> limb(found, member, pose.limb(member)));
        Stream.of(Member.values())
                .filter(member -> pose.limb(member) instanceof Limb.Resting)
                .forEach(member -> limb(found, member, pose.limb(member)));
        return found;
    }

    private static boolean free(Limb limb) {
        return !(limb instanceof Limb.Planted) && !(limb instanceof Limb.Resting);
    }

    private static Vec shift(Pose pose, Skeleton found) {
        var by = pose.at().minus(found.at(pose.root()));
        if (!pose.ground()) {
            return by;
        }
        var lowest =
                SOLES.stream().mapToDouble(joint -> found.at(joint).y()).min().orElse(0);
        return new Vec(by.x(), pose.at().y() + BodyMeasures.SOLE - lowest, by.z());
    }

    private static Skeleton trunk(Pose pose, Vec pelvis) {
        var found = new Skeleton();
        found.belly(pose.dial(Dial.BELLY));
        found.put(
                Segment.PELVIS,
                Turn.aboutY(-pose.dial(Dial.TURN))
                        .then(Turn.aboutZ(-pose.dial(Dial.LEAN)))
                        .then(Turn.aboutX(pose.dial(Dial.LIST)))
                        .then(Turn.aboutY(-pose.dial(Dial.SPIN))));
        found.put(Joint.PELVIS, pelvis);
        found.put(Joint.LUMBAR, found.on(Segment.PELVIS, new Vec(0, BodyMeasures.PELVIS, 0)));
        found.put(Segment.LUMBAR, found.turn(Segment.PELVIS).then(joint(pose, Dial.LOW, 0.40, 0.15)));
        found.put(Joint.RIBS, found.on(Segment.LUMBAR, new Vec(0, BodyMeasures.LUMBAR, 0)));
        found.put(Segment.RIBS, found.turn(Segment.LUMBAR).then(joint(pose, Dial.MID, 0.35, 0.45)));
        found.put(Joint.CHEST, found.on(Segment.RIBS, new Vec(0, BodyMeasures.RIBS, 0)));
        found.put(Segment.CHEST, found.turn(Segment.RIBS).then(joint(pose, Dial.UP, 0.25, 0.40)));
        found.put(Joint.NECK, found.on(Segment.CHEST, new Vec(0, BodyMeasures.CHEST, 0)));
        var nod = turn(pose.dial(Dial.NECK), pose.dial(Dial.TILT), pose.dial(Dial.LOOK));
        found.put(Segment.HEAD, found.turn(Segment.CHEST).then(nod));
        found.put(Joint.HEAD, found.on(Segment.HEAD, BodyMeasures.SKULL));
        for (var side : new int[] {1, -1}) {
            var shoulder = new Vec(0, BodyMeasures.CHEST - BodyMeasures.SHOULDER_DROP, side * BodyMeasures.SHOULDERS);
            found.put(side > 0 ? Joint.SHOULDER_R : Joint.SHOULDER_L, found.on(Segment.CHEST, shoulder));
            var hip = new Vec(0, 0, side * BodyMeasures.HIPS);
            found.put(side > 0 ? Joint.HIP_R : Joint.HIP_L, found.on(Segment.PELVIS, hip));
        }
        return found;
    }

    private static Turn joint(Pose pose, Dial flexion, double bend, double twist) {
        return turn(pose.dial(flexion), bend * pose.dial(Dial.BEND), twist * pose.dial(Dial.TWIST));
    }

    private static Turn turn(double flexion, double bend, double twist) {
        return Turn.aboutZ(-flexion).then(Turn.aboutX(bend)).then(Turn.aboutY(-twist));
    }

    private static void limb(Skeleton found, Member member, Limb limb) {
        switch (limb) {
            case Limb.Angled angled -> {
                var upper = Turn.aboutZ(angled.flex())
                        .then(Turn.aboutX(-member.side() * angled.out()))
                        .then(Turn.aboutY(-member.side() * angled.rotation()));
                chain(found, member, found.turn(member.parent()).then(upper), angled.bend(), end(member, angled.end()));
            }
            case Limb.Aimed aimed -> {
                var upper = Turn.aboutZ(aimed.upper()).then(Turn.aboutX(-member.side() * aimed.out()));
                var bend = (aimed.lower() - aimed.upper()) * (member.arm() ? 1 : -1);
                chain(found, member, upper, bend, end(member, aimed.end()));
            }
            case Limb.Held held ->
                chain(found, member, found.turn(member.parent()).then(held.upper()), held.bend(), held.end());
            case Limb.Planted planted -> Reach.plant(found, member, planted);
            case Limb.Resting resting ->
                Reach.to(found, member, found.on(resting.on(), resting.offset()), resting.pole());
        }
    }

    private static Turn end(Member member, double degrees) {
        return Turn.aboutZ(member.arm() ? degrees : -degrees);
    }

    /** Upper part, lower part, hand or foot, one hanging on the other. */
    static void chain(Skeleton found, Member member, Turn upper, double bend, Turn end) {
        found.put(member.upper(), upper);
        found.put(member.middle(), found.on(member.upper(), new Vec(0, -BodyMeasures.upper(member), 0)));
        var lower = upper.then(Turn.aboutZ(member.arm() ? bend : -bend));
        found.put(member.lower(), lower);
        found.put(member.end(), found.on(member.lower(), new Vec(0, -BodyMeasures.lower(member), 0)));
        found.bend(member, bend);
        finish(found, member, lower.then(end));
    }

    static void finish(Skeleton found, Member member, Turn last) {
        found.put(member.last(), last);
        if (member.arm()) {
            found.put(member.tip(), found.on(member.last(), new Vec(0, -BodyMeasures.HAND, 0)));
        } else {
            found.put(member.tip(), found.on(member.last(), BodyMeasures.TOE));
            var heel = member.side() > 0 ? Joint.HEEL_R : Joint.HEEL_L;
            found.put(heel, found.on(member.last(), BodyMeasures.HEEL));
        }
    }
}
