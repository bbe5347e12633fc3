package org.steadyback.figure;

import java.util.List;
import java.util.function.Function;

/**
 * One shape of the picture: points joined by a thick round line.
 *
 * @param look the colour class
 * @param width of the line
 * @param filled whether the points enclose an area
 * @param points on the paper, as many in each frame
 */
record Part(String look, double width, boolean filled, Function<Skeleton, List<Vec>> points) {

    /** A round limb, thicker at one end: two corners at the thick end, one at the thin. */
    static Part tapered(String look, Camera camera, End thick, End thin) {
        return new Part(look, 2 * thin.radius, true, found -> {
            var from = camera.see(thick.place.apply(found));
            var to = camera.see(thin.place.apply(found));
            var along = new Vec(to.x() - from.x(), to.y() - from.y(), 0).unit();
            var aside = new Vec(-along.y(), along.x(), 0).times(thick.radius - thin.radius);
            return List.of(from.plus(aside), to, from.minus(aside));
        });
    }

    static Part disc(String look, Camera camera, End end) {
        return new Part(look, 2 * end.radius, false, found -> List.of(camera.see(end.place.apply(found))));
    }

    /** A place of the body and how thick it is there. */
    record End(Function<Skeleton, Vec> place, double radius) {

        static End joint(Joint joint, double radius) {
            return new End(found -> found.at(joint), radius);
        }

        static End on(Segment segment, double x, double y, double z, double radius) {
            return new End(found -> found.on(segment, new Vec(x, y, z)), radius);
        }
    }
}
