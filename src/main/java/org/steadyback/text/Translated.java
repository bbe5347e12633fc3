package org.steadyback.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One kind of content in English, the original, and what one language has of it. */
public final class Translated {

    /** A name for which there is space anywhere, whatever it is in English. */
    private static final int SHORT_NAME = 45;

    /** By how much words may grow where space is scarce. */
    private static final double ROOM = 1.6;

    private final Language language;
    private final List<Wording> originals;
    private final Map<String, Wording> translations;

    /** @throws ContentFault where what fits its original has another form, or something stands there twice */
    public Translated(Language language, List<Wording> originals, List<Wording> translations) {
        this.language = language;
        this.originals = List.copyOf(originals);
        var faults = new ContentFaults();
        this.translations = translations.stream()
                .collect(Collectors.toMap(Wording::name, Function.identity(), (first, second) -> {
                    faults.add(second.place(), "'" + second.name() + "' stands there twice");
                    return first;
                }));
        originals.forEach(
                original -> fitting(original.name()).ifPresent(translation -> translation.check(original, faults)));
        faults.throwIfAny();
    }

    /** Of these words: empty where nobody has translated them, or where the original says something else by now. */
    public Optional<Wording> fitting(String name) {
        return originals.stream()
                .filter(original -> original.name().equals(name))
                .findFirst()
                .flatMap(original ->
                        Optional.ofNullable(translations.get(name)).filter(translation -> translation.isOf(original)));
    }

    /** How much there is, and how much of it this language has. */
    public Extent extent() {
        return new Extent(originals.size(), (int) originals.stream()
                .filter(original -> fitting(original.name()).isPresent())
                .count());
    }

    /**
     * How much of something is translated.
     *
     * @param originals how many there are in English
     * @param translated of those, how many are read in the language; the rest is read in English
     */
    public record Extent(int originals, int translated) {}

    /** What is to be done, in the order of the original. */
    public List<ToTranslate> toDo() {
        var toDo = new ArrayList<ToTranslate>();
        for (var original : originals) {
            var here = translations.get(original.name());
            if (here == null) {
                toDo.add(new ToTranslate(
                        ToTranslate.Kind.MISSING,
                        new Place(counterpart(original.place().file()), 1),
                        "'" + original.name() + "' of " + original.place().file() + " line "
                                + original.place().line()));
            } else if (!here.isOf(original)) {
                toDo.add(new ToTranslate(
                        ToTranslate.Kind.OUTDATED,
                        here.of().map(Value::place).orElse(here.place()),
                        "'" + original.name() + "' is of "
                                + here.of().map(Value::text).orElse("no version") + "; the original is "
                                + original.stamp()));
            } else {
                here.otherNumbers(original)
                        .forEach(one ->
                                toDo.add(new ToTranslate(ToTranslate.Kind.OTHER_NUMBERS, one.place(), one.what())));
                tooLong(original, here).forEach(toDo::add);
            }
        }
        translations.values().stream()
                .filter(one ->
                        originals.stream().noneMatch(original -> original.name().equals(one.name())))
                .sorted(Comparator.comparing((Wording one) -> one.place().file())
                        .thenComparingInt(one -> one.place().line()))
                .forEach(one -> toDo.add(new ToTranslate(
                        ToTranslate.Kind.LEFT_OVER, one.place(), "'" + one.name() + "' is not in the original")));
        return toDo;
    }

    /** What the stamp of each translation should be, whatever it is now. */
    public List<Stamp> stamps() {
        return originals.stream()
                .flatMap(original -> Optional.ofNullable(translations.get(original.name())).stream()
                        .map(here -> new Stamp(here, original.stamp())))
                .toList();
    }

    /** A translation, and the stamp that it should bear. */
    public record Stamp(Wording translation, String stamp) {}

    private static List<ToTranslate> tooLong(Wording original, Wording here) {
        return here.said().stream()
                .filter(value -> value.name().equals("name") && value.text().length() > SHORT_NAME)
                .filter(value ->
                        value.text().length() > ROOM * original.text("name").length())
                .map(value -> new ToTranslate(
                        ToTranslate.Kind.LONG,
                        value.place(),
                        "'%s' has %s characters; the original has %s"
                                .formatted(
                                        value.text(),
                                        value.text().length(),
                                        original.text("name").length())))
                .toList();
    }

    private String counterpart(String file) {
        return file.replace("/" + Language.ENGLISH.tag() + "/", "/" + language.tag() + "/");
    }
}
