package org.steadyback.figure;

import java.util.stream.Stream;

/** Reads angles and distances off a worked-out body, by another way than the one that made it. */
final class Range {

    /** An arm or leg more than 35° out of the plane in which one bends forward has no angle of bending forward. */
    private static final double IN_PLANE = Math.cos(Math.toRadians(35));

    private Range() {}

    /** Where the upper part of the limb points, seen from chest or pelvis. */
    static Vec inParent(Skeleton body, Member member) {
        var along = body.at(member.middle()).minus(body.at(member.root())).unit();
        return body.turn(member.parent()).back().of(along);
    }

    static boolean tellsFlexion(Vec along) {
        return Math.hypot(along.x(), along.y()) > IN_PLANE;
    }

    /** 0 hanging, 90 forward; an arm overhead is near 180 on either side of it. */
    static double flexion(Vec along, Member member) {
        var degrees = Math.toDegrees(Math.atan2(along.x(), -along.y()));
        return degrees < -90 && member.arm() ? degrees + 360 : degrees;
    }

    /** Positive is pointed. */
    static double ankle(Skeleton body, Member member) {
        var forward =
                body.turn(member.lower()).back().of(body.turn(member.last()).of(Vec.FRONT));
        return Math.toDegrees(Math.atan2(-forward.y(), forward.x()));
    }

    /** How far the end of the limb is from where it should be; 0 if it has no place. */
    static double off(Skeleton body, Member member, Limb limb) {
        var end = body.at(member.end());
        return switch (limb) {
            case Limb.Planted planted when member.arm() -> end.distance(planted.at());
            case Limb.Planted planted
            when planted.pitch() == 0 -> end.distance(planted.at().plus(new Vec(0, BodyMeasures.ANKLE_HEIGHT, 0)));
            case Limb.Planted planted ->
                Math.abs(lowest(body, member) - planted.at().y());
            case Limb.Resting resting -> end.distance(body.on(resting.on(), resting.offset()));
            default -> 0;
        };
    }

    /** The underside of the lower foot. */
    static double lowestSole(Skeleton body) {
        return Stream.of(Member.LEG_R, Member.LEG_L)
                .mapToDouble(member -> lowest(body, member))
                .min()
                .orElseThrow();
    }

    private static double lowest(Skeleton body, Member member) {
        var heel = member.side() > 0 ? Joint.HEEL_R : Joint.HEEL_L;
        return Math.min(body.at(heel).y(), body.at(member.tip()).y()) - BodyMeasures.SOLE;
    }
}
