package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;

import org.steadyback.figure.Part.End;

/** Neck, head, hair and the little that makes a face. */
final class Head {

    private static final double MOSTLY = 0.85;

    private final Camera camera;
    private final Person person;
    private final List<Skeleton> frames;

    Head(Camera camera, Person person, List<Skeleton> frames) {
        this.camera = camera;
        this.person = person;
        this.frames = frames;
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        var neck = Part.tapered(
                "skf", camera, End.on(Segment.HEAD, -0.6, -3, 0, 5.4), End.on(Segment.HEAD, 0.6, 8, 0, 4.8));
        var face = Part.tapered(
                "sk", camera, End.on(Segment.HEAD, 3, 14.4, 0, 7.4), End.on(Segment.HEAD, 4.2, 7.6, 0, 5.6));
        var fromBehind = share(new Vec(1, 0, 0), -0.25) < 0.5;
        parts.add(neck);
        ears(parts, false);
        if (fromBehind) {
            parts.add(face);
            hair(parts);
        } else {
            hair(parts);
            parts.add(face);
            parts.add(Part.disc("sk", camera, End.on(Segment.HEAD, 10.6, 11.6, 0, 1.9)));
        }
        ears(parts, true);
        eyes(parts);
        return parts;
    }

    private void hair(List<Part> parts) {
        var thin = person.hair() == Person.Hair.THIN;
        switch (person.hair()) {
            case BUN -> parts.add(Part.disc("ha", camera, End.on(Segment.HEAD, -9.5, 20, 0, 4.6)));
            case TAIL ->
                parts.add(Part.tapered(
                        "ha", camera, End.on(Segment.HEAD, -9, 16, 0, 3.6), End.on(Segment.HEAD, -13, 4, 0, 2)));
            case BOB ->
                parts.add(Part.tapered(
                        "ha", camera, End.on(Segment.HEAD, -1.5, 13, 0, 9.8), End.on(Segment.HEAD, -4, 4.5, 0, 6.4)));
            case THIN -> parts.add(Part.disc("ha", camera, End.on(Segment.HEAD, -2.6, 12.6, 0, 9.2)));
            case SHORT, CURLS -> {
                // the skull's own hair is enough
            }
        }
        var radius = person.hair() == Person.Hair.CURLS ? 11.6 : 10;
        parts.add(Part.disc(thin ? "sk" : "ha", camera, End.on(Segment.HEAD, 0.2, 14.6, 0, radius)));
    }

    private void ears(List<Part> parts, boolean near) {
        for (var side : new int[] {1, -1}) {
            var shown = share(new Vec(0, 0, side), 0.12) > MOSTLY;
            if (shown == near && (near || share(new Vec(0, 0, -side), 0.12) <= MOSTLY)) {
                parts.add(Part.disc(near ? "ske" : "sk", camera, End.on(Segment.HEAD, -1.2, 11.6, side * 8.2, 2.1)));
            }
        }
    }

    private void eyes(List<Part> parts) {
        for (var side : new int[] {1, -1}) {
            if (share(new Vec(0.86, 0, side * 0.5), 0.12) > MOSTLY) {
                parts.add(Part.disc("ey", camera, End.on(Segment.HEAD, 9, 13.6, side * 3.6, 0.95)));
            }
        }
    }

    /** In how many of the frames a direction of the head points to the eye. */
    private double share(Vec direction, double least) {
        var count = frames.stream()
                .filter(found ->
                        camera.see(found.turn(Segment.HEAD).of(direction)).z() > least)
                .count();
        return (double) count / frames.size();
    }
}
