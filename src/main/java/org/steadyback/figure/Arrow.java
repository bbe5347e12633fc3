package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;

/** The arrow of a still: the way of the point that moves most, or of the one that the figure names. */
final class Arrow {

    private static final double LEAST = 15;
    private static final int MOMENTS = 8;
    private static final double HEAD = 6.5;
    private static final List<Joint> CANDIDATES = List.of(
            Joint.FINGERS_R,
            Joint.FINGERS_L,
            Joint.KNEE_R,
            Joint.KNEE_L,
            Joint.TOE_R,
            Joint.TOE_L,
            Joint.HEAD,
            Joint.PELVIS,
            Joint.LUMBAR,
            Joint.ANKLE_R,
            Joint.ANKLE_L,
            Joint.CHEST);

    private Arrow() {}

    static String of(Figure figure) {
        var bodies = way(figure);
        var named = figure.arrow();
        var drawn = named != null ? named : Figure.Way.of(joint(figure, bodies));
        var way = new ArrayList<Vec>();
        for (var i = 0; i <= MOMENTS; i++) {
            var body = bodies.get(i);
            var from = drawn.from().place().apply(body);
            var to = drawn.to().place().apply(body);
            way.add(figure.camera().see(from.towards(to, (double) i / MOMENTS)));
        }
        return draw(stretched(way));
    }

    /** Moments from the start to the end that the still shows. */
    private static List<Skeleton> way(Figure figure) {
        var bodies = new ArrayList<Skeleton>();
        for (var i = 0; i <= MOMENTS; i++) {
            var along = (double) i / MOMENTS * figure.goal();
            var step = Math.min((int) along, figure.goal() - 1);
            var blend = new Blend(
                    figure.loop().get(step).pose(), figure.loop().get(step + 1).pose());
            bodies.add(blend.at(along - step));
        }
        return bodies;
    }

    private static Joint joint(Figure figure, List<Skeleton> bodies) {
        var best = Joint.PELVIS;
        var most = 0.0;
        for (var joint : CANDIDATES) {
            var from = figure.camera().see(bodies.getFirst().at(joint));
            var to = figure.camera().see(bodies.getLast().at(joint));
            var way = StrictMath.hypot(to.x() - from.x(), to.y() - from.y());
            if (way > most + 0.5) {
                most = way;
                best = joint;
            }
        }
        return best;
    }

    /** A short way is drawn longer, about its middle. */
    private static List<Vec> stretched(List<Vec> way) {
        var length = flat(way.getLast().minus(way.getFirst())).length();
        if (length >= LEAST || length < 0.01) {
            return way;
        }
        var middle = way.get(MOMENTS / 2);
        return way.stream()
                .map(point -> middle.plus(point.minus(middle).times(LEAST / length)))
                .toList();
    }

    private static String draw(List<Vec> way) {
        var tip = way.getLast();
        var along = flat(tip.minus(way.get(way.size() - 2))).unit();
        var aside = new Vec(-along.y(), along.x(), 0);
        var neck = tip.minus(along.times(HEAD));
        var shaft = Ink.curve(way);
        var head =
                Ink.path(List.of(neck.plus(aside.times(HEAD * 0.6)), tip, neck.minus(aside.times(HEAD * 0.6))), false);
        return "<path class=\"ah\" d=\"" + shaft + head + "\"/><path class=\"ar\" d=\"" + shaft + head + "\"/>";
    }

    private static Vec flat(Vec v) {
        return new Vec(v.x(), v.y(), 0);
    }
}
