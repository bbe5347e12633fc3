package org.steadyback.figure;

import java.util.Arrays;

/** A pose worked out: where every joint is and how every part is turned. */
final class Skeleton {

    private final Vec[] joints = new Vec[Joint.values().length];
    private final Turn[] turns = new Turn[Segment.values().length];
    private final double[] bends = new double[Member.values().length];
    private double belly;

    Skeleton() {
        Arrays.fill(joints, Vec.ZERO);
        Arrays.fill(turns, Turn.NONE);
    }

    Vec at(Joint joint) {
        return joints[joint.ordinal()];
    }

    Turn turn(Segment segment) {
        return turns[segment.ordinal()];
    }

    /** Of knee or elbow. */
    double bend(Member member) {
        return bends[member.ordinal()];
    }

    double belly() {
        return belly;
    }

    /** A point given in a part's own directions. */
    Vec on(Segment segment, Vec offset) {
        return at(segment.origin()).plus(turn(segment).of(offset));
    }

    void put(Joint joint, Vec place) {
        joints[joint.ordinal()] = place;
    }

    void put(Segment segment, Turn turn) {
        turns[segment.ordinal()] = turn;
    }

    void bend(Member member, double degrees) {
        bends[member.ordinal()] = degrees;
    }

    void belly(double units) {
        belly = units;
    }

    void move(Vec by) {
        for (var i = 0; i < joints.length; i++) {
            joints[i] = joints[i].plus(by);
        }
    }
}
