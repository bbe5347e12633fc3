package org.steadyback.figure;

/** An arm or a leg. */
enum Member {
    LEG_R,
    LEG_L,
    ARM_R,
    ARM_L;

    boolean arm() {
        return this == ARM_R || this == ARM_L;
    }

    /** 1 on the right, -1 on the left. */
    int side() {
        return this == ARM_R || this == LEG_R ? 1 : -1;
    }

    Member mirrored() {
        return switch (this) {
            case LEG_R -> LEG_L;
            case LEG_L -> LEG_R;
            case ARM_R -> ARM_L;
            case ARM_L -> ARM_R;
        };
    }

    Segment parent() {
        return arm() ? Segment.CHEST : Segment.PELVIS;
    }

    Segment upper() {
        return Segment.valueOf((arm() ? "UPPER_ARM" : "THIGH") + suffix());
    }

    Segment lower() {
        return Segment.valueOf((arm() ? "FOREARM" : "SHIN") + suffix());
    }

    Segment last() {
        return Segment.valueOf((arm() ? "HAND" : "FOOT") + suffix());
    }

    Joint root() {
        return upper().origin();
    }

    Joint middle() {
        return lower().origin();
    }

    Joint end() {
        return last().origin();
    }

    Joint tip() {
        return Joint.valueOf((arm() ? "FINGERS" : "TOE") + suffix());
    }

    private String suffix() {
        return side() > 0 ? "_R" : "_L";
    }
}
