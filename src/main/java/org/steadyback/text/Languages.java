package org.steadyback.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The languages of this release, as {@code text/languages.yaml} lists them. */
public final class Languages {

    private static final Map<String, Language> ALL = read();

    /** Longer is nothing that a browser says. */
    private static final int LONGEST = 1000;

    private static final int MOST_WISHES = 30;

    /** Language, perhaps script, region, and how much it is wished for: "es-419;q=0.9". */
    private static final Pattern WISH = Pattern.compile(
            "([A-Za-z]{2,3})((?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?)\\s*(?:;\\s*q=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?");

    private Languages() {}

    /** English first. */
    public static List<Language> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * The language of a tag, or the nearest: "es-MX" is read in Spanish. Empty for what nobody has translated, and for what is no tag.
     */
    public static Optional<Language> of(@Nullable String tag) {
        return tag == null || tag.length() > LONGEST
                ? Optional.empty()
                : Optional.of(WISH.matcher(tag)).filter(Matcher::matches).flatMap(Languages::known);
    }

    /**
     * What suits somebody best. What is asked comes from anybody: it is looked at only as far as a browser would write, and compared
     * with the languages that there are; nothing of it is kept.
     *
     * @param accepted as a browser says it: {@code es-419,es;q=0.9,en;q=0.5}. Empty if it fits none.
     */
    public static Optional<Language> best(@Nullable String accepted) {
        if (accepted == null || accepted.length() > LONGEST) {
            return Optional.empty();
        }
        Language best = null;
        double most = 0;
        for (var part : accepted.split(",", MOST_WISHES)) {
            var wish = WISH.matcher(part.strip());
            if (wish.matches()) {
                double weight = wish.group(3) == null ? 1 : Double.parseDouble(wish.group(3));
                var known = known(wish);
                if (weight > most && known.isPresent()) {
                    best = known.get();
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The very one, else that of the language alone, else one of another region. */
    private static Optional<Language> known(Matcher wish) {
        var language = wish.group(1).toLowerCase(Locale.ROOT);
        var tag = wish.group(1) + wish.group(2);
        return ALL.values().stream()
                .filter(one -> one.tag().equalsIgnoreCase(tag))
                .findFirst()
                .or(() -> Optional.ofNullable(ALL.get(language)))
                .or(() -> ALL.values().stream()
                        .filter(one -> one.tag().startsWith(language + "-"))
                        .findFirst());
    }

    /** The language of just that tag; English for one that this release has not. */
    public static Language tagged(String tag) {
        return ALL.getOrDefault(tag, Language.ENGLISH);
    }

    /** Also those that are made up; for development and tests alone. */
    public static Optional<Language> withMadeUp(@Nullable String tag) {
        return Language.LONGER.tag().equals(tag)
                ? Optional.of(Language.LONGER)
                : Language.MIRRORED.tag().equals(tag) ? Optional.of(Language.MIRRORED) : of(tag);
    }

    private static Map<String, Language> read() {
        var all = new LinkedHashMap<String, Language>();
        all.put(Language.ENGLISH.tag(), Language.ENGLISH);
        for (var entry : ContentFiles.entry("text/", "languages.yaml").entries()) {
            var language = new Language(
                    entry.name(),
                    entry.only("name", "region", "by", "review").value("name").text(),
                    entry.value("region").as(Locale::forLanguageTag),
                    entry.value("by").text() + " " + entry.value("review").text());
            all.putIfAbsent(language.tag(), language);
        }
        return all;
    }
}
