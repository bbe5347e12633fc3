package org.steadyback.figure;

/** A place or a direction: x to the front, y up, z to the right of somebody who stands facing x. 170 units are a person's height. */
record Vec(double x, double y, double z) {

    static final Vec ZERO = new Vec(0, 0, 0);
    static final Vec FRONT = new Vec(1, 0, 0);
    static final Vec UP = new Vec(0, 1, 0);
    static final Vec DOWN = new Vec(0, -1, 0);

    Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    double distance(Vec other) {
        return minus(other).length();
    }

    Vec unit() {
        var length = length();
        return length < 1e-9 ? FRONT : times(1 / length);
    }

    /** What is left of this after taking away what points along the given unit vector. */
    Vec across(Vec unit) {
        return minus(unit.times(dot(unit)));
    }

    Vec towards(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    Vec mirrored() {
        return new Vec(x, y, -z);
    }
}
