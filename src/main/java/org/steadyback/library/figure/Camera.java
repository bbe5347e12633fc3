package org.steadyback.library.figure;

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
        var across = place.x() * Math.cos(yawed) - place.z() * Math.sin(yawed);
        var depth = place.x() * Math.sin(yawed) + place.z() * Math.cos(yawed);
        var pitched = Math.toRadians(pitch);
        return new Vec(
                across,
                depth * Math.sin(pitched) - place.y() * Math.cos(pitched),
                depth * Math.cos(pitched) + place.y() * Math.sin(pitched));
    }
}
