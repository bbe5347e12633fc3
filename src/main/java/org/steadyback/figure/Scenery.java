package org.steadyback.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.steadyback.figure.Thing.Layer;
import org.steadyback.figure.Thing.Spot;

/** Reads the things of a scene: "mat -90 90; chair 0; line wood 3 mid wristR wristL". */
final class Scenery {

    private final List<Thing> things = new ArrayList<>();

    private Scenery() {}

    static List<Thing> read(String text) {
        var scenery = new Scenery();
        Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .forEach(scenery::add);
        return List.copyOf(scenery.things);
    }

    private void add(String item) {
        var words = item.split("\\s+");
        switch (words[0]) {
            case "line", "area", "disc" -> free(words);
            case "box" -> box(words[1], numbers(words, 2));
            default -> known(words[0], numbers(words, 1));
        }
    }

    private void known(String name, double[] n) {
        switch (name) {
            case "floor" -> flat("fl", or(n, 0, -85), or(n, 1, 85), or(n, 2, 22));
            case "mat" -> flat("ma", or(n, 0, -92), or(n, 1, 92), or(n, 2, 26));
            case "chair" -> chair(or(n, 0, 0), or(n, 1, 42), or(n, 2, 1));
            case "wall" -> wall(or(n, 0, 0));
            case "bed" -> box("be", new double[] {or(n, 0, -90), or(n, 1, 90), 0, or(n, 2, 45), 30});
            case "step" -> box("wd", new double[] {or(n, 0, 10), or(n, 1, 50), 0, or(n, 2, 18), 22});
            case "worktop" -> {
                box("wd", new double[] {or(n, 0, 40), or(n, 0, 40) + 34, or(n, 1, 88), or(n, 1, 88) + 4, 34});
                line("wdf", 4, Layer.BACK, Spot.at(or(n, 0, 40) + 30, 0, 30), Spot.at(or(n, 0, 40) + 30, 86, 30));
                line("wdf", 4, Layer.BACK, Spot.at(or(n, 0, 40) + 30, 0, -30), Spot.at(or(n, 0, 40) + 30, 86, -30));
            }
            case "ball" -> {
                var radius = or(n, 3, 30);
                disc("ba", radius, Layer.MID, Spot.at(or(n, 0, 0), or(n, 1, radius), or(n, 2, 0)));
            }
            case "pillow" -> line("pi", 8, Layer.BACK, Spot.at(n[0] - 8, n[1], 0), Spot.at(n[0] + 8, n[1], 0));
            case "water" -> water(n[0], or(n, 1, -110), or(n, 2, 110), or(n, 3, -4));
            default -> throw new IllegalArgumentException("unknown thing '" + name + "'");
        }
    }

    /** "line LOOK WIDTH LAYER SPOT…" */
    private void free(String[] words) {
        var spots = Arrays.stream(words).skip(4).map(Spot::read).toList();
        var layer = Layer.valueOf(words[3].toUpperCase(Locale.ROOT));
        var size = Double.parseDouble(words[2]);
        things.add(
                new Thing(words[1], words[0].equals("disc") ? 2 * size : size, words[0].equals("area"), spots, layer));
    }

    private void flat(String look, double from, double to, double half) {
        things.add(new Thing(
                look,
                2,
                true,
                List.of(
                        Spot.at(from, -1, half),
                        Spot.at(to, -1, half),
                        Spot.at(to, -1, -half),
                        Spot.at(from, -1, -half)),
                Layer.BACK));
    }

    /** @param way 1 if who sits on it faces x, -1 the other way */
    private void chair(double x, double seat, double way) {
        for (var z : new int[] {-15, 15}) {
            line("wdf", 3.5, Layer.BACK, Spot.at(x - 17, 0, z), Spot.at(x - 17, seat - 4, z));
            line("wdf", 3.5, Layer.BACK, Spot.at(x + 17, 0, z), Spot.at(x + 17, seat - 4, z));
            line("wd", 3.5, Layer.BACK, Spot.at(x - 18 * way, seat - 4, z), Spot.at(x - 24 * way, seat + 42, z));
        }
        area(
                "wdf",
                Layer.BACK,
                Spot.at(x - 22 * way, seat + 24, -15),
                Spot.at(x - 22 * way, seat + 24, 15),
                Spot.at(x - 24 * way, seat + 42, 15),
                Spot.at(x - 24 * way, seat + 42, -15));
        box("wd", new double[] {x - 19, x + 19, seat - 5, seat - 1, 16});
    }

    /** Turned to the eye that looks from the side, so that its surface is level on the paper. */
    private void water(double level, double from, double to, double ground) {
        var aslant = -StrictMath.tan(Math.toRadians(Camera.SIDE.yaw()));
        area(
                "wa",
                Layer.FRONT,
                Spot.at(from, level, from * aslant),
                Spot.at(to, level, to * aslant),
                Spot.at(to, ground, to * aslant),
                Spot.at(from, ground, from * aslant));
    }

    private void wall(double x) {
        area("wl", Layer.BACK, Spot.at(x, 0, -26), Spot.at(x, 176, -26), Spot.at(x, 176, 26), Spot.at(x, 0, 26));
    }

    /** x from, x to, y from, y to, half its breadth: top, near side, and the end that faces x. */
    private void box(String look, double[] n) {
        var z = or(n, 4, 20);
        area(
                look + "f",
                Layer.BACK,
                Spot.at(n[1], n[2], z),
                Spot.at(n[1], n[3], z),
                Spot.at(n[1], n[3], -z),
                Spot.at(n[1], n[2], -z));
        area(
                look + "f",
                Layer.BACK,
                Spot.at(n[0], n[3], z),
                Spot.at(n[1], n[3], z),
                Spot.at(n[1], n[3], -z),
                Spot.at(n[0], n[3], -z));
        area(
                look,
                Layer.BACK,
                Spot.at(n[0], n[2], z),
                Spot.at(n[1], n[2], z),
                Spot.at(n[1], n[3], z),
                Spot.at(n[0], n[3], z));
    }

    private void line(String look, double width, Layer layer, Spot... spots) {
        things.add(new Thing(look, width, false, List.of(spots), layer));
    }

    private void area(String look, Layer layer, Spot... spots) {
        things.add(new Thing(look, 1.2, true, List.of(spots), layer));
    }

    private void disc(String look, double radius, Layer layer, Spot spot) {
        things.add(new Thing(look, 2 * radius, false, List.of(spot), layer));
    }

    private static double[] numbers(String[] words, int from) {
        return Arrays.stream(words).skip(from).mapToDouble(Double::parseDouble).toArray();
    }

    private static double or(double[] numbers, int place, double otherwise) {
        return place < numbers.length ? numbers[place] : otherwise;
    }
}
