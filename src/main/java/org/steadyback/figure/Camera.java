package org.steadyback.figure;

/**
 * From where the person is seen, without perspective.
 *
 * @param yaw 0 from the person's right, 90 from the front
 * @param pitch how far from above
 */
record Camera(double yaw, double pitch) {

    static final Camera SIDE = new Camera(12, 7);

    static Camera named(String[] words) {
        return switch (words[0]) {
            case "side" -> SIDE;
            case "front" -> new Camera(90, 6);
            case "quarter" -> new Camera(48, 14);
            default -> new Camera(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
        };
    }

    /** x to the right and y down on the paper, z towards the eye. */
    Vec see(Vec place) {
        var yawed = Math.toRadians(yaw);
        var across = place.x() * StrictMath.cos(yawed) - place.z() * StrictMath.sin(yawed);
        var depth = place.x() * StrictMath.sin(yawed) + place.z() * StrictMath.cos(yawed);
        var pitched = Math.toRadians(pitch);
        return new Vec(
                across,
                depth * StrictMath.sin(pitched) - place.y() * StrictMath.cos(pitched),
                depth * StrictMath.cos(pitched) + place.y() * StrictMath.sin(pitched));
    }
}
