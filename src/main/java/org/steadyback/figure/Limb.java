package org.steadyback.figure;

/** How an arm or a leg is held. Angles in degrees. */
sealed interface Limb {

    Limb mirrored();

    /**
     * By the angles of its joints.
     *
     * @param flex forward from hanging down
     * @param out sideways from the body
     * @param rotation outward about its own length
     * @param bend of knee or elbow
     * @param end the foot pointed, or the hand bent towards the palm
     */
    record Angled(double flex, double out, double rotation, double bend, double end) implements Limb {
        @Override
        public Limb mirrored() {
            return this;
        }
    }

    /** By where thigh and shin, or upper arm and forearm, point in the world: 0 down, 90 to the front, 180 up. */
    record Aimed(double upper, double lower, double out, double end) implements Limb {
        @Override
        public Limb mirrored() {
            return this;
        }
    }

    /**
     * Foot or hand stays at a place of the world.
     *
     * @param at below the ankle on the surface; for a hand the wrist
     * @param heading the foot's, outwards; for a hand where the fingers point, as in {@link Aimed}, or NaN to let it lie
     * @param pitch heel raised, or if negative toes raised
     * @param pole where knee or elbow points, seen from the pelvis or chest, z outwards
     */
    record Planted(Vec at, double heading, double pitch, Vec pole) implements Limb {
        @Override
        public Limb mirrored() {
            return new Planted(at.mirrored(), heading, pitch, pole);
        }
    }

    /** The hand (or ankle) rests on a part of the body. */
    record Resting(Segment on, Vec offset, Vec pole) implements Limb {
        @Override
        public Limb mirrored() {
            return new Resting(on.mirrored(), offset.mirrored(), pole);
        }
    }

    /** As it is between two poses that hold it in different ways. */
    record Held(Turn upper, double bend, Turn end) implements Limb {
        @Override
        public Limb mirrored() {
            throw new IllegalStateException("only key poses are mirrored");
        }
    }
}
