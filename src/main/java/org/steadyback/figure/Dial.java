package org.steadyback.figure;

/** The angles that place trunk and head, in degrees; 0 is standing straight. */
enum Dial {
    /** The pelvis tips forward: 90 is face down, -90 on the back. */
    LEAN(false),
    /** The pelvis tips to its right. */
    LIST(true),
    /** The pelvis turns about the body's own length, to the right. */
    SPIN(true),
    /** The whole person faces more to the right. */
    TURN(true),
    /** Forward bending at the lower, middle and upper joint of the spine. */
    LOW(false),
    MID(false),
    UP(false),
    /** Side-bending to the right, shared by the three joints. */
    BEND(true),
    /** Turning to the right, shared by the three joints. */
    TWIST(true),
    /** The head: nodding, tilting to the right, turning to the right. */
    NECK(false),
    TILT(true),
    LOOK(true),
    /** How far the belly is filled with breath, in units. */
    BELLY(false);

    private final boolean sided;

    Dial(boolean sided) {
        this.sided = sided;
    }

    double mirrored(double value) {
        return sided ? -value : value;
    }
}
