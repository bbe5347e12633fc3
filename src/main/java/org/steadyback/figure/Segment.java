package org.steadyback.figure;

/** The stiff parts of the body. Each begins at its joint; its own y axis points to where a standing person's head is. */
enum Segment {
    PELVIS(Joint.PELVIS),
    LUMBAR(Joint.LUMBAR),
    RIBS(Joint.RIBS),
    CHEST(Joint.CHEST),
    HEAD(Joint.NECK),
    UPPER_ARM_R(Joint.SHOULDER_R),
    FOREARM_R(Joint.ELBOW_R),
    HAND_R(Joint.WRIST_R),
    UPPER_ARM_L(Joint.SHOULDER_L),
    FOREARM_L(Joint.ELBOW_L),
    HAND_L(Joint.WRIST_L),
    THIGH_R(Joint.HIP_R),
    SHIN_R(Joint.KNEE_R),
    FOOT_R(Joint.ANKLE_R),
    THIGH_L(Joint.HIP_L),
    SHIN_L(Joint.KNEE_L),
    FOOT_L(Joint.ANKLE_L);

    private final Joint origin;

    Segment(Joint origin) {
        this.origin = origin;
    }

    Joint origin() {
        return origin;
    }

    /** "thighR" in the pose files. */
    static Segment named(String name) {
        return valueOf(Names.constant(name));
    }

    /** The same part of the other side. */
    Segment mirrored() {
        return switch (name().substring(name().length() - 2)) {
            case "_R" -> valueOf(name().substring(0, name().length() - 1) + "L");
            case "_L" -> valueOf(name().substring(0, name().length() - 1) + "R");
            default -> this;
        };
    }
}
