package org.steadyback.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.figure.Figure.Step;

/** Reads a family of figures from its text file; a fault is named with file and line. */
final class FigureFile {

    private final String name;
    private final Map<String, Pose> shared;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Pose> bases = new HashMap<>();
    private @Nullable Draft draft;

    private FigureFile(String name, Map<String, Pose> shared) {
        this.name = name;
        this.shared = shared;
    }

    /** The figures of a family, which may build on poses of other files. */
    static List<Figure> read(String name, List<String> lines, Map<String, Pose> shared) {
        var file = new FigureFile(name, shared);
        file.lines(lines);
        return List.copyOf(file.figures);
    }

    /** The poses of a file that has no figures. */
    static Map<String, Pose> poses(String name, List<String> lines) {
        var file = new FigureFile(name, Map.of());
        file.lines(lines);
        return Map.copyOf(file.bases);
    }

    private void lines(List<String> lines) {
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).replaceFirst("#.*", "").strip();
            try {
                line(line);
            } catch (RuntimeException fault) {
                throw new IllegalStateException(name + ", line " + number + ": " + fault.getMessage(), fault);
            }
        }
        try {
            finish();
        } catch (RuntimeException fault) {
            throw new IllegalStateException(name + ", at the end: " + fault.getMessage(), fault);
        }
    }

    private void line(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("[")) {
            finish();
            var end = line.indexOf(']');
            draft = new Draft(line.substring(1, end), line.substring(end + 1).strip(), new HashMap<>(bases));
            return;
        }
        var equals = line.indexOf('=');
        if (equals > 0) {
            pose(line.substring(0, equals).strip(), line.substring(equals + 1));
        } else if (draft != null) {
            draft.say(line);
        } else {
            throw new IllegalArgumentException("'" + line + "' stands before the first figure");
        }
    }

    private void pose(String poseName, String text) {
        var known = new HashMap<>(shared);
        known.putAll(draft == null ? bases : draft.poses);
        (draft == null ? bases : draft.poses).put(poseName, PoseLine.read(text, known));
    }

    private void finish() {
        if (draft != null) {
            figures.add(draft.done(shared));
            draft = null;
        }
    }

    /** A figure while it is read. */
    private static final class Draft {

        private final String slug;
        private final String name;
        private final Map<String, Pose> poses;
        private final Map<String, String> said = new HashMap<>();

        Draft(String slug, String name, Map<String, Pose> poses) {
            this.slug = slug;
            this.name = name;
            this.poses = poses;
        }

        void say(String line) {
            var words = line.split("\\s+", 2);
            if (!Set.of("say", "view", "scene", "work", "over", "under", "wear", "loop", "still", "arrow")
                    .contains(words[0])) {
                throw new IllegalArgumentException("unknown word '" + words[0] + "'");
            }
            said.put(words[0], words.length > 1 ? words[1] : "");
        }

        Figure done(Map<String, Pose> shared) {
            var works = set("work");
            if (!Artist.names().containsAll(works)) {
                throw new IllegalArgumentException(slug + " works with an unknown part: " + works);
            }
            var arrow = said.get("arrow");
            return new Figure(
                    slug,
                    name,
                    need("say"),
                    Camera.named(said.getOrDefault("view", "side").split("\\s+")),
                    Scenery.read(said.getOrDefault("scene", "")),
                    works,
                    set("over"),
                    set("under"),
                    said.getOrDefault("wear", "").contains("shoes"),
                    Map.copyOf(poses),
                    loop(shared),
                    goal(),
                    arrow == null ? null : way(arrow));
        }

        /** "pull 1.5 hold 3, start 1.5 hold 1": the last pose is where it starts. */
        private List<Step> loop(Map<String, Pose> shared) {
            var steps = Arrays.stream(need("loop").split(","))
                    .map(String::strip)
                    .map(text -> step(text, shared))
                    .toList();
            if (steps.size() < 2) {
                throw new IllegalArgumentException(slug + " needs two poses or more");
            }
            var fromStart = new ArrayList<Step>();
            fromStart.add(steps.getLast());
            fromStart.addAll(steps.subList(0, steps.size() - 1));
            return List.copyOf(fromStart);
        }

        /** The pose named by "still", or the second of the loop. */
        private int goal() {
            var still = said.getOrDefault("still", "");
            var names = Arrays.stream(need("loop").split(","))
                    .map(text -> text.strip().split("\\s+")[0])
                    .toList();
            var place = still.isEmpty() ? 0 : names.indexOf(still);
            if (place < 0 || place == names.size() - 1) {
                throw new IllegalArgumentException(slug + ": the still shows no pose on the way: " + still);
            }
            return place + 1;
        }

        private Step step(String text, Map<String, Pose> shared) {
            var words = text.split("\\s+");
            var pose = poses.getOrDefault(words[0], shared.get(words[0]));
            if (pose == null) {
                throw new IllegalArgumentException("unknown pose '" + words[0] + "'");
            }
            var hold = words.length > 3 && words[2].equals("hold") ? Double.parseDouble(words[3]) : 0;
            return new Step(pose, Double.parseDouble(words[1]), hold, words[words.length - 1].equals("steady"));
        }

        private static Figure.Way way(String text) {
            var words = text.split("\\s+");
            return new Figure.Way(Thing.Spot.read(words[0]), Thing.Spot.read(words[words.length - 1]));
        }

        private String need(String word) {
            var text = said.get(word);
            if (text == null || text.isBlank()) {
                throw new IllegalArgumentException(slug + " has no '" + word + "'");
            }
            return text;
        }

        private Set<String> set(String word) {
            return Arrays.stream(said.getOrDefault(word, "").split("\\s+"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
