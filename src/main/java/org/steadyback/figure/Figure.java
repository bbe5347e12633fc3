package org.steadyback.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An exercise as it is drawn: key poses, the order in which they follow, and what stands around.
 *
 * @param says one sentence for those who do not see the picture
 * @param works the parts that are shown in the warm colour
 * @param loop the way through the poses; the first step is where it starts
 * @param goal the step of the loop that the still shows as the end
 * @param arrow what the arrow of the still shows, if not the point that moves most
 */
record Figure(
        String slug,
        String name,
        String says,
        Camera camera,
        List<Thing> scene,
        Set<String> works,
        Set<String> over,
        Set<String> under,
        boolean shoes,
        Map<String, Pose> poses,
        List<Step> loop,
        int goal,
        @Nullable Way arrow) {

    /** How far a point goes between two frames; twice as far in long loops, to keep the file small. */
    private static final double STRIDE = 7;

    /**
     * @param seconds to get there from the pose before; 0 is a cut
     * @param hold how long it stays
     * @param steady whether the speed is even, as in walking, and not slower at the ends
     */
    record Step(Pose pose, double seconds, double hold, boolean steady) {}

    /** The way of a point, or from one place to another. */
    record Way(Thing.Spot from, Thing.Spot to) {

        static Way of(Joint joint) {
            var spot = new Thing.Spot(found -> found.at(joint));
            return new Way(spot, spot);
        }
    }

    record Frame(double second, Skeleton body) {}

    double seconds() {
        return loop.stream().mapToDouble(step -> step.seconds + step.hold).sum();
    }

    Skeleton start() {
        return Solver.solve(loop.getFirst().pose());
    }

    Skeleton end() {
        return Solver.solve(loop.get(goal).pose());
    }

    /** The whole loop; the last frame is the first again. */
    List<Frame> frames() {
        var frames = new ArrayList<Frame>();
        var second = 0.0;
        var here = loop.getFirst();
        frames.add(new Frame(0, Solver.solve(here.pose)));
        if (here.hold > 0) {
            second += here.hold;
            frames.add(new Frame(second, Solver.solve(here.pose)));
        }
        for (var i = 1; i <= loop.size(); i++) {
            var next = loop.get(i % loop.size());
            var blend = new Blend(here.pose, next.pose);
            var cuts = next.seconds == 0 ? 1 : next.steady ? Math.max(1, cuts(blend) - 2) : cuts(blend);
            for (var cut = 1; cut <= cuts; cut++) {
                var share = (double) cut / cuts;
                frames.add(new Frame(second + share * next.seconds, blend.at(next.steady ? share : eased(share))));
            }
            second += next.seconds;
            if (next.hold > 0 && i < loop.size()) {
                second += next.hold;
                frames.add(new Frame(second, Solver.solve(next.pose)));
            }
            here = next;
        }
        return frames;
    }

    private int cuts(Blend blend) {
        var from = blend.at(0);
        var middle = blend.at(0.5);
        var to = blend.at(1);
        var way = 0.0;
        for (var joint : Joint.values()) {
            var bow = camera.see(from.at(joint)).distance(camera.see(middle.at(joint)))
                    + camera.see(middle.at(joint)).distance(camera.see(to.at(joint)));
            way = Math.max(way, bow);
        }
        return loop.size() > 5
                ? Math.clamp((long) Math.ceil(way / (2 * STRIDE)) + 2, 3, 6)
                : Math.clamp((long) Math.ceil(way / STRIDE) + 2, 3, 10);
    }

    private static double eased(double share) {
        return (1 - StrictMath.cos(Math.PI * share)) / 2;
    }
}
