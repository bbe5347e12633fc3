package org.steadyback.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The map as a house: one floor above the other, an arrow for each that no other replaces, the shared modules as the ground on which
 * all stand. The same map gives the same picture, to the letter.
 */
final class ModuleMapDrawing {

    private static final int BOX = 320;
    private static final int GAP = 40;
    private static final int LANE = 24;
    private static final int BETWEEN = 52;
    private static final int MARGIN = 56;
    private static final int LINE = 19;
    private static final int LETTERS = 38;

    private static final class Box {
        final ModuleMap.Module module;
        double x;
        double y;
        double height;

        Box(ModuleMap.Module module) {
            this.module = module;
        }

        double middle() {
            return x + BOX / 2.0;
        }
    }

    private record Arrow(Box from, Box to) {
        double length() {
            return Math.abs(from.middle() - to.middle());
        }
    }

    private final ModuleMap map;
    private final StringBuilder svg = new StringBuilder();
    private final List<List<Box>> floors = new ArrayList<>();
    private final Map<String, Box> boxes = new TreeMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final Map<String, Double> lanes = new TreeMap<>();

    private ModuleMapDrawing(ModuleMap map) {
        this.map = map;
    }

    static String svg(ModuleMap map) {
        return new ModuleMapDrawing(map).drawn();
    }

    private String drawn() {
        placeInFloors();
        placeSideBySide();
        openLanes();
        double left = Math.min(
                boxes.values().stream().mapToDouble(box -> box.x).min().orElse(0),
                lanes.values().stream().mapToDouble(x -> x).min().orElse(0));
        double right = Math.max(
                boxes.values().stream().mapToDouble(box -> box.x + BOX).max().orElse(0),
                lanes.values().stream().mapToDouble(x -> x).max().orElse(0));
        double width = Math.max(right - left, map.sharedOnes().size() * (BOX + GAP) - GAP) + 2 * MARGIN;
        double aside = Math.round((width - (right - left)) / 2 - left);
        boxes.values().forEach(box -> box.x += aside);
        lanes.replaceAll((name, x) -> x + aside);
        double y = placeOneAboveTheOther(MARGIN + 78);
        var ground = ground(y, width);
        head(width, ground.bottom() + MARGIN);
        arrows.forEach(this::arrow);
        boxes.values().forEach(this::box);
        return svg.append(ground.svg()).append("</svg>\n").toString();
    }

    private void placeInFloors() {
        var features = map.features();
        int top = features.stream()
                .mapToInt(module -> map.floor(module.name()))
                .max()
                .orElse(0);
        for (int floor = 0; floor <= top; floor++) {
            floors.add(new ArrayList<>());
        }
        for (var module : features) {
            var box = new Box(module);
            boxes.put(module.name(), box);
            floors.get(map.floor(module.name())).add(box);
        }
        map.shortest()
                .forEach((from, all) -> all.forEach(to -> {
                    if (boxes.containsKey(from) && boxes.containsKey(to)) {
                        arrows.add(new Arrow(box(from), box(to)));
                    }
                }));
    }

    /** The longest chain of modules is the spine; on each floor the others stand beside it so that arrows are short. */
    private void placeSideBySide() {
        var spine = spine();
        floors.forEach(floor -> place(floor, spine));
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < floors.size(); i++) {
                List<Box> best = floors.get(i);
                double least = Double.MAX_VALUE;
                for (var order : orders(floors.get(i))) {
                    place(order, spine);
                    double length = arrows.stream().mapToDouble(Arrow::length).sum();
                    if (length < least) {
                        least = length;
                        best = order;
                    }
                }
                floors.set(i, best);
                place(best, spine);
            }
        }
    }

    private Set<Box> spine() {
        Set<Box> spine = new HashSet<>();
        // from the uppermost floor the first that has parts inside (a feature, no tool), and then always the highest
        // below
        var next = floors.getLast().stream()
                .min(Comparator.comparing((Box box) -> box.module.inside().isEmpty())
                        .thenComparing(box -> box.module.name()));
        while (next.isPresent()) {
            var box = next.get();
            spine.add(box);
            next = arrows.stream()
                    .filter(arrow -> arrow.from == box)
                    .map(Arrow::to)
                    .max(Comparator.comparingInt((Box to) -> map.floor(to.module.name()))
                            .thenComparing(to -> to.module.name()));
        }
        return spine;
    }

    private static void place(List<Box> floor, Set<Box> spine) {
        int middle = 0;
        for (int i = 0; i < floor.size(); i++) {
            middle = spine.contains(floor.get(i)) ? i : middle;
        }
        for (int i = 0; i < floor.size(); i++) {
            floor.get(i).x = (i - middle) * (double) (BOX + GAP);
        }
    }

    private static List<List<Box>> orders(List<Box> floor) {
        if (floor.size() > 6) {
            return List.of(floor);
        }
        List<List<Box>> orders = new ArrayList<>();
        orders.add(List.of());
        for (var box : floor.stream()
                .sorted(Comparator.comparing((Box b) -> b.module.name()))
                .toList()) {
            List<List<Box>> longer = new ArrayList<>();
            for (var order : orders) {
                for (int i = 0; i <= order.size(); i++) {
                    var next = new ArrayList<>(order);
                    next.add(i, box);
                    longer.add(next);
                }
            }
            orders = longer;
        }
        return orders;
    }

    /** An arrow that passes floors goes straight down where no box stands, as near to where it leads as can be. */
    private void openLanes() {
        for (var arrow : arrows) {
            int upper = map.floor(arrow.from.module.name());
            int lower = map.floor(arrow.to.module.name());
            if (upper - lower < 2) {
                continue;
            }
            var passed = floors.subList(lower + 1, upper);
            double wish = (arrow.to.middle() + arrow.from.middle()) / 2;
            double best = Double.NaN;
            for (int step = 0; step < 400 && Double.isNaN(best); step++) {
                int away = (step + 1) / 2 * 8;
                double x = Math.round(wish) + (step % 2 == 0 ? away : -away);
                boolean free = passed.stream()
                                .flatMap(List::stream)
                                .allMatch(box -> x < box.x - LANE || x > box.x + BOX + LANE)
                        && lanes.values().stream().allMatch(other -> Math.abs(other - x) >= LANE);
                if (free) {
                    best = x;
                }
            }
            lanes.put(lane(arrow), best);
        }
    }

    private static String lane(Arrow arrow) {
        return arrow.from.module.name() + ">" + arrow.to.module.name();
    }

    /** Where the ground begins. */
    private double placeOneAboveTheOther(double from) {
        double y = from;
        for (var floor : floors.reversed()) {
            double tallest =
                    floor.stream().mapToDouble(box -> height(box.module)).max().orElse(0);
            for (var box : floor) {
                box.y = y;
                box.height = tallest;
            }
            y += tallest + BETWEEN;
        }
        return y - 6;
    }

    private double height(ModuleMap.Module module) {
        return 46 + LINE * lines(module).size();
    }

    private record Line(String text, String look) {}

    private List<Line> lines(ModuleMap.Module module) {
        List<Line> lines = new ArrayList<>();
        wrapped(module.about()).forEach(text -> lines.add(new Line(text, "about")));
        if (!module.inside().isEmpty()) {
            wrapped("inside: " + String.join(", ", module.inside()))
                    .forEach(text -> lines.add(new Line(text, "inside")));
        }
        if (module.shared() && !module.mayUse().isEmpty()) {
            wrapped("uses: " + String.join(", ", module.mayUse())).forEach(text -> lines.add(new Line(text, "also")));
        }
        var drawn = map.shortest().getOrDefault(module.name(), Set.of());
        var others = new TreeSet<>(module.mayUse());
        others.removeAll(drawn);
        if (!others.isEmpty() && !module.shared()) {
            wrapped("also: " + String.join(", ", others)).forEach(text -> lines.add(new Line(text, "also")));
        }
        return lines;
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void head(double width, double height) {
        svg.append("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s" role="img" \
                aria-label="The modules of Steadyback, floor above floor; arrows point down">
                <!-- Drawn by ModuleMapTest from the package-infos. Not by hand. -->
                <style>
                  text { font-family: "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", Verdana, "DejaVu Sans", sans-serif; }
                  .title { font-size: 30px; font-weight: 700; fill: #1d2b2e; }
                  .under, .inside, .also { fill: #4d6064; }
                  .under { font-size: 15px; }
                  .name { font-size: 20px; font-weight: 700; fill: #1f6b75; }
                  .about { font-size: 14px; fill: #1d2b2e; }
                  .inside, .also { font-size: 13px; }
                  .box { fill: #ffffff; stroke: #1f6b75; stroke-width: 1.5; }
                  .ground { fill: #e1eeee; }
                  .arrow { fill: none; stroke: #4d6064; stroke-width: 1.6; }
                  .tip { fill: #4d6064; }
                </style>
                <rect width="%1$s" height="%2$s" fill="#fbf8f3"/>
                """.formatted(number(width), number(height)));
        text(MARGIN, MARGIN + 8, "title", "The house of Steadyback");
        text(
                MARGIN,
                MARGIN + 34,
                "under",
                "A module may use those that its arrows lead to, and of those further below the ones that “also” names.");
    }

    private record Ground(String svg, double bottom) {}

    /** The shared modules, side by side on a common ground. */
    private Ground ground(double y, double width) {
        var shared = map.sharedOnes().stream()
                .sorted(Comparator.comparingInt((ModuleMap.Module module) -> -map.floor(module.name())))
                .toList();
        double tallest = shared.stream().mapToDouble(this::height).max().orElse(0);
        double height = tallest + 84;
        svg.append("<rect class=\"ground\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"16\"/>\n"
                .formatted(number(MARGIN / 2.0), number(y), number(width - MARGIN), number(height)));
        text(
                MARGIN,
                y + 34,
                "under",
                "The ground: every module may use these; “uses” are those among them that each does use.");
        double x = (width - shared.size() * (BOX + GAP) + GAP) / 2;
        for (var module : shared) {
            var box = new Box(module);
            box.x = x;
            box.y = y + 56;
            box.height = tallest;
            box(box);
            x += BOX + GAP;
        }
        var drawn = svg.toString();
        svg.setLength(0);
        return new Ground(drawn, y + height);
    }

    private void box(Box box) {
        svg.append("<rect class=\"box\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\"/>\n"
                .formatted(number(box.x), number(box.y), BOX, number(box.height)));
        text(box.x + 16, box.y + 28, "name", box.module.name());
        double y = box.y + 50;
        for (var line : lines(box.module)) {
            text(box.x + 16, y, line.look(), line.text());
            y += LINE;
        }
    }

    private void arrow(Arrow arrow) {
        double x1 = side(
                arrow.from,
                arrows.stream().filter(other -> other.from == arrow.from).toList(),
                arrow);
        double y1 = arrow.from.y + arrow.from.height;
        double x2 = side(
                arrow.to, arrows.stream().filter(other -> other.to == arrow.to).toList(), arrow);
        double y2 = arrow.to.y - 7;
        var path = new StringBuilder("M%s %s".formatted(number(x1), number(y1)));
        var lane = lanes.get(lane(arrow));
        if (lane == null) {
            curve(path, x1, y1, x2, y2);
        } else {
            double in = floors.get(map.floor(arrow.from.module.name()) - 1).getFirst().y;
            var last = floors.get(map.floor(arrow.to.module.name()) + 1).getFirst();
            curve(path, x1, y1, lane, in);
            path.append("V").append(number(last.y + last.height));
            curve(path, lane, last.y + last.height, x2, y2);
        }
        svg.append("<path class=\"arrow\" d=\"%s\"/>\n".formatted(path));
        svg.append("<path class=\"tip\" d=\"M%s %sl-5 -9h10z\"/>\n".formatted(number(x2), number(arrow.to.y)));
    }

    private static void curve(StringBuilder path, double x1, double y1, double x2, double y2) {
        double bend = (y2 - y1) * 0.6;
        path.append("C%s %s %s %s %s %s"
                .formatted(number(x1), number(y1 + bend), number(x2), number(y2 - bend), number(x2), number(y2)));
    }

    /** In the middle where an arrow goes straight down; else beside it, on the side where it leads, the nearest first. */
    private double side(Box box, List<Arrow> all, Arrow arrow) {
        double to = away(box, arrow);
        double sign = Math.signum(to - box.middle());
        long nearer = all.stream()
                .mapToDouble(other -> away(box, other))
                .filter(other -> Math.signum(other - box.middle()) == sign
                        && Math.abs(other - box.middle()) < Math.abs(to - box.middle()))
                .count();
        return box.middle() + sign * 48 * (nearer + 1);
    }

    /** Where an arrow goes or comes from, seen from one of its boxes. */
    private double away(Box box, Arrow arrow) {
        var other = arrow.from == box ? arrow.to : arrow.from;
        return Objects.requireNonNullElse(lanes.get(lane(arrow)), other.middle());
    }

    private Box box(String name) {
        return Objects.requireNonNull(boxes.get(name), name);
    }

    private void text(double x, double y, String look, String words) {
        svg.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(
                        look, number(x), number(y), words.replace("&", "&amp;").replace("<", "&lt;")));
    }

    /** Whole pixels: the same on every machine. */
    private static String number(double value) {
        return Long.toString(Math.round(value));
    }
}
