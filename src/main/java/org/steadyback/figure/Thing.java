package org.steadyback.figure;

import java.util.List;
import java.util.function.Function;

/**
 * Something that is not the person: points in the world or on the body, joined by a line, enclosing an area, or a disc.
 */
record Thing(String look, double width, boolean filled, List<Spot> spots, Layer layer) {

    /** Behind the person, between far limbs and trunk, or before all. */
    enum Layer {
        BACK,
        MID,
        FRONT
    }

    List<Part> parts(Camera camera) {
        return List.of(new Part(
                look,
                width,
                filled,
                found -> spots.stream()
                        .map(spot -> camera.see(spot.place().apply(found)))
                        .toList()));
    }

    /** A place, perhaps one that moves with the body. */
    record Spot(Function<Skeleton, Vec> place) {

        static Spot at(double x, double y, double z) {
            var place = new Vec(x, y, z);
            return new Spot(found -> place);
        }

        /** "12,0,3" in the world, "kneeR" a joint, "kneeR+0,5,0" beside it, "handR:0,-4,2" on a part. */
        static Spot read(String text) {
            var colon = text.indexOf(':');
            if (colon > 0) {
                var segment = Segment.named(text.substring(0, colon));
                var offset = vec(text.substring(colon + 1));
                return new Spot(found -> found.on(segment, offset));
            }
            var plus = text.indexOf('+');
            if (plus > 0) {
                var joint = Joint.named(text.substring(0, plus));
                var offset = vec(text.substring(plus + 1));
                return new Spot(found -> found.at(joint).plus(offset));
            }
            if (text.contains(",")) {
                var place = vec(text);
                return new Spot(found -> place);
            }
            var joint = Joint.named(text);
            return new Spot(found -> found.at(joint));
        }

        private static Vec vec(String text) {
            var parts = text.split(",");
            if (parts.length != 3) {
                throw new IllegalArgumentException("'" + text + "' is not x,y,z");
            }
            return new Vec(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        }
    }
}
