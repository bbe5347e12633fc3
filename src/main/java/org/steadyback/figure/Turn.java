package org.steadyback.figure;

/** A rotation in space, as a unit quaternion. Angles are in degrees. */
record Turn(double w, double x, double y, double z) {

    static final Turn NONE = new Turn(1, 0, 0, 0);

    /** About the axis to the front. */
    static Turn aboutX(double degrees) {
        var half = Math.toRadians(degrees) / 2;
        return new Turn(StrictMath.cos(half), StrictMath.sin(half), 0, 0);
    }

    /** About the axis that points up. */
    static Turn aboutY(double degrees) {
        var half = Math.toRadians(degrees) / 2;
        return new Turn(StrictMath.cos(half), 0, StrictMath.sin(half), 0);
    }

    /** About the axis to the right. */
    static Turn aboutZ(double degrees) {
        var half = Math.toRadians(degrees) / 2;
        return new Turn(StrictMath.cos(half), 0, 0, StrictMath.sin(half));
    }

    /** The rotation after which up points along {@code up} and the front as nearly as can be along {@code front}. */
    static Turn standing(Vec up, Vec front) {
        var b = up.unit();
        var a = front.across(b).unit();
        var c = a.cross(b);
        var trace = a.x() + b.y() + c.z();
        if (trace > 0) {
            var s = 2 * Math.sqrt(trace + 1);
            return new Turn(s / 4, (b.z() - c.y()) / s, (c.x() - a.z()) / s, (a.y() - b.x()) / s);
        }
        if (a.x() > b.y() && a.x() > c.z()) {
            var s = 2 * Math.sqrt(1 + a.x() - b.y() - c.z());
            return new Turn((b.z() - c.y()) / s, s / 4, (b.x() + a.y()) / s, (c.x() + a.z()) / s);
        }
        if (b.y() > c.z()) {
            var s = 2 * Math.sqrt(1 + b.y() - a.x() - c.z());
            return new Turn((c.x() - a.z()) / s, (b.x() + a.y()) / s, s / 4, (c.y() + b.z()) / s);
        }
        var s = 2 * Math.sqrt(1 + c.z() - a.x() - b.y());
        return new Turn((a.y() - b.x()) / s, (c.x() + a.z()) / s, (c.y() + b.z()) / s, s / 4);
    }

    /** First the other, then this. */
    Turn then(Turn inner) {
        return new Turn(
                w * inner.w - x * inner.x - y * inner.y - z * inner.z,
                w * inner.x + x * inner.w + y * inner.z - z * inner.y,
                w * inner.y - x * inner.z + y * inner.w + z * inner.x,
                w * inner.z + x * inner.y - y * inner.x + z * inner.w);
    }

    Turn back() {
        return new Turn(w, -x, -y, -z);
    }

    Vec of(Vec v) {
        var axis = new Vec(x, y, z);
        var t = axis.cross(v).times(2);
        return v.plus(t.times(w)).plus(axis.cross(t));
    }

    /** The short way round. */
    Turn towards(Turn other, double share) {
        var cosine = w * other.w + x * other.x + y * other.y + z * other.z;
        var sign = cosine < 0 ? -1 : 1;
        var angle = StrictMath.acos(Math.min(1, Math.abs(cosine)));
        if (angle < 1e-6) {
            return this;
        }
        var mine = StrictMath.sin((1 - share) * angle) / StrictMath.sin(angle);
        var its = sign * StrictMath.sin(share * angle) / StrictMath.sin(angle);
        return new Turn(
                mine * w + its * other.w, mine * x + its * other.x, mine * y + its * other.y, mine * z + its * other.z);
    }
}
