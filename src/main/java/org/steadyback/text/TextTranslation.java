package org.steadyback.text;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import com.ibm.icu.text.MessagePattern;

/** What a language has of the sentences in {@code .properties} files, for whoever translates. */
public final class TextTranslation {

    private static final String ENDING = ".properties";

    private TextTranslation() {}

    /**
     * What is to be done in one folder.
     *
     * @param folder with a folder a language in it, such as {@code text/}; nothing is to be done in one that is not there
     */
    public static List<ToTranslate> toDo(String folder, Language language) {
        var toDo = new ArrayList<ToTranslate>();
        var there = ContentFiles.anyIn(folder + language.tag() + "/", ENDING);
        ContentFiles.anyIn(folder + Language.ENGLISH.tag() + "/", ENDING).forEach((file, text) -> {
            var name = file.substring(file.lastIndexOf('/') + 1);
            var here = folder + language.tag() + "/" + name;
            toDo.addAll(compare(TextFile.of(file, text), TextFile.of(here, there.getOrDefault(here, ""))));
            there.remove(here);
        });
        there.keySet()
                .forEach(file -> toDo.add(
                        new ToTranslate(ToTranslate.Kind.LEFT_OVER, new Place(file, 1), "there is no such original")));
        return toDo;
    }

    /** How many sentences there are, and how many of them the language has. */
    public static Translated.Extent extent(String folder, Language language) {
        int originals = ContentFiles.anyIn(folder + Language.ENGLISH.tag() + "/", ENDING).entrySet().stream()
                .mapToInt(file ->
                        TextFile.of(file.getKey(), file.getValue()).patterns().size())
                .sum();
        int open = (int) toDo(folder, language).stream()
                .filter(one -> one.kind().incomplete())
                .count();
        return new Translated.Extent(originals, originals - open);
    }

    static List<ToTranslate> compare(TextFile original, TextFile here) {
        var toDo = new ArrayList<ToTranslate>();
        original.patterns().forEach((key, pattern) -> {
            var translation = here.patterns().get(key);
            if (translation == null) {
                toDo.add(new ToTranslate(
                        ToTranslate.Kind.MISSING,
                        here.place(key),
                        "'" + key + "' of " + original.name() + " line "
                                + original.place(key).line()));
            } else {
                var wanted = placeholders(pattern);
                var got = placeholders(translation);
                if (!wanted.equals(got)) {
                    toDo.add(new ToTranslate(
                            ToTranslate.Kind.OTHER_PLACEHOLDERS,
                            here.place(key),
                            "'%s' has %s; the original has %s".formatted(key, got, wanted)));
                }
            }
        });
        here.patterns().keySet().stream()
                .filter(key -> !original.patterns().containsKey(key))
                .forEach(key -> toDo.add(new ToTranslate(
                        ToTranslate.Kind.LEFT_OVER, here.place(key), "'" + key + "' is not in the original")));
        return toDo;
    }

    private static SortedSet<String> placeholders(String text) {
        var names = new TreeSet<String>();
        try {
            var pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                var part = pattern.getPart(i);
                if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                        || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                    names.add(pattern.getSubstring(part));
                }
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException noPattern) {
            names.add("what cannot be read: " + noPattern.getMessage());
        }
        return names;
    }
}
