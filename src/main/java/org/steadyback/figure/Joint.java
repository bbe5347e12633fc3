package org.steadyback.figure;

/** The points of the body. */
enum Joint {
    PELVIS,
    LUMBAR,
    RIBS,
    CHEST,
    NECK,
    HEAD,
    SHOULDER_R,
    ELBOW_R,
    WRIST_R,
    FINGERS_R,
    SHOULDER_L,
    ELBOW_L,
    WRIST_L,
    FINGERS_L,
    HIP_R,
    KNEE_R,
    ANKLE_R,
    HEEL_R,
    TOE_R,
    HIP_L,
    KNEE_L,
    ANKLE_L,
    HEEL_L,
    TOE_L;

    /** "kneeR" in the pose files. */
    static Joint named(String name) {
        return valueOf(Names.constant(name));
    }
}
