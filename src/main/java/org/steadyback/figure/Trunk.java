package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;

/** Hips, shirt and accents: rings along the spine, seen from the camera as one outline. */
final class Trunk {

    /** The outline is drawn with a round line of this width, so the corners are its half inside. */
    private static final double ROUNDING = 9;

    private final Camera camera;
    private final Person person;

    Trunk(Camera camera, Person person) {
        this.camera = camera;
        this.person = person;
    }

    /** A stretch of the spine from ring to ring. */
    enum Stretch {
        HIPS(0, 3),
        SHIRT(2, 9),
        LOW(2, 6),
        CHEST(5, 9);

        private final int first;
        private final int last;

        Stretch(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    Part part(String look, Stretch stretch) {
        return new Part(look, ROUNDING, true, found -> outline(found, stretch));
    }

    private List<Vec> outline(Skeleton found, Stretch stretch) {
        var rings = rings(found).subList(stretch.first, stretch.last + 1);
        var seen = rings.stream().map(ring -> camera.see(ring.centre)).toList();
        var right = new ArrayList<Vec>();
        var left = new ArrayList<Vec>();
        for (var i = 0; i < rings.size(); i++) {
            var before = seen.get(Math.max(0, i - 1));
            var after = seen.get(Math.min(seen.size() - 1, i + 1));
            var along = new Vec(after.x() - before.x(), after.y() - before.y(), 0).unit();
            var aside = new Vec(-along.y(), along.x(), 0);
            var inset = Math.max(0.5, rings.get(i).reach(camera, aside) - ROUNDING / 2);
            right.add(seen.get(i).plus(aside.times(inset)));
            left.addFirst(seen.get(i).minus(aside.times(inset)));
        }
        right.addAll(left);
        return right;
    }

    private List<Ring> rings(Skeleton found) {
        var shoulders = person.broadShoulders() ? 17.5 : 15.8;
        var hips = person.broadShoulders() ? 14.2 : 15.4;
        var belly = found.belly() / 2;
        return List.of(
                ring(found, Segment.PELVIS, Segment.PELVIS, -1, -7, 9, 7.5),
                ring(found, Segment.PELVIS, Segment.PELVIS, -1, -1, hips, 10.4),
                ring(found, Segment.PELVIS, Segment.PELVIS, -0.5, 4, hips, 10.2),
                ring(found, Segment.PELVIS, Segment.LUMBAR, 0.2, 10, 13, 9.4),
                ring(found, Segment.LUMBAR, Segment.LUMBAR, 0.6 + belly, 9, 12.2, 8.8 + belly),
                ring(found, Segment.LUMBAR, Segment.RIBS, 0.6 + belly / 2, 18, 12.8, 9.4 + belly / 2),
                ring(found, Segment.RIBS, Segment.RIBS, 0.8, 8, 14, 10.2),
                ring(found, Segment.RIBS, Segment.CHEST, 0.8, 15, 15, 10.4),
                ring(found, Segment.CHEST, Segment.CHEST, 0.2, 8.5, shoulders, 9),
                ring(found, Segment.CHEST, Segment.CHEST, -0.5, 13, 9.5, 6.8));
    }

    private Ring ring(
            Skeleton found, Segment below, Segment above, double front, double up, double width, double depth) {
        var turn = found.turn(below).towards(found.turn(above), 0.5);
        var onSpine = found.on(below, new Vec(0, up, 0));
        return new Ring(
                onSpine.plus(turn.of(new Vec(front, 0, 0))),
                turn.of(new Vec(0, 0, width * person.build())),
                turn.of(new Vec(depth * person.build(), 0, 0)));
    }

    /** An oval cut through the body. */
    private record Ring(Vec centre, Vec width, Vec depth) {

        double reach(Camera camera, Vec aside) {
            var across = camera.see(width).dot(aside);
            var through = camera.see(depth).dot(aside);
            return Math.sqrt(across * across + through * through);
        }
    }
}
