package org.steadyback.figure;

/** The measures of the body, as parts of a height of 170. */
final class BodyMeasures {

    static final double PELVIS = 10;
    static final double LUMBAR = 18;
    static final double RIBS = 15;
    static final double CHEST = 15;
    static final double HIPS = 8.5;
    static final double SHOULDERS = 16;
    static final double SHOULDER_DROP = 6.5;
    static final Vec SKULL = new Vec(1.5, 13, 0);
    static final double HEAD_RADIUS = 10;

    static final double THIGH = 42;
    static final double SHIN = 41;
    static final double UPPER_ARM = 30;
    static final double FOREARM = 26;
    static final double HAND = 11;

    /** From the ankle, in the foot's own directions. */
    static final Vec HEEL = new Vec(-4.5, -4, 0);

    static final Vec TOE = new Vec(13, -4, 0);
    static final double SOLE = 2.4;
    static final double ANKLE_HEIGHT = 6.4;

    private BodyMeasures() {}

    static double upper(Member member) {
        return member.arm() ? UPPER_ARM : THIGH;
    }

    static double lower(Member member) {
        return member.arm() ? FOREARM : SHIN;
    }
}
