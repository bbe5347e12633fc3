package org.steadyback.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.steadyback.text.Translated;
import org.steadyback.text.Wording;

/** Writes stamps into the files of a language; nothing else in them changes. */
final class Stamps {

    private static final String FENCE = "---";

    private Stamps() {}

    /** How many were missing or wrong. */
    static int write(Path resources, List<Translated.Stamp> stamps) throws IOException {
        var byFile = stamps.stream()
                .filter(stamp -> !isRight(stamp))
                .collect(Collectors.groupingBy(
                        stamp -> stamp.translation().place().file(), TreeMap::new, Collectors.toList()));
        for (var file : byFile.entrySet()) {
            var path = resources.resolve(file.getKey());
            Files.writeString(path, stamped(Files.readString(path), file.getValue()));
        }
        return byFile.values().stream().mapToInt(List::size).sum();
    }

    static String stamped(String text, List<Translated.Stamp> stamps) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        stamps.stream()
                .sorted(Comparator.comparingInt(Stamps::line).reversed()) // so that lines above keep their numbers
                .forEach(stamp -> write(lines, stamp));
        return String.join("\n", lines);
    }

    private static boolean isRight(Translated.Stamp stamp) {
        return stamp.translation()
                .of()
                .filter(of -> of.text().equals(stamp.stamp()))
                .isPresent();
    }

    /** Where the stamp stands, or the line after which it will. */
    private static int line(Translated.Stamp stamp) {
        return stamp.translation()
                .of()
                .map(of -> of.place().line())
                .orElse(stamp.translation().place().line());
    }

    private static void write(List<String> lines, Translated.Stamp stamp) {
        int at = line(stamp) - 1;
        var there = lines.get(at);
        var field = Wording.OF + ": " + stamp.stamp();
        if (stamp.translation().of().isPresent()) {
            lines.set(at, there.replaceFirst(Wording.OF + ":.*", field));
        } else {
            lines.add(at + 1, indentation(there) + field);
        }
    }

    /** Of the fields after the line with which something begins: its name, its first field, or a dash and its first field. */
    private static String indentation(String line) {
        var blanks = line.substring(0, line.length() - line.stripLeading().length());
        var begins = line.strip();
        return begins.startsWith("- ") || begins.endsWith(":") && !begins.equals(FENCE) ? blanks + "  " : blanks;
    }
}
