package org.steadyback.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** The languages of this release, as {@code text/languages.yaml} lists them. */
public final class Languages {

    private static final Map<String, Language> ALL = read();

    private static final LocaleMatcher MATCHER = LocaleMatcher.builder()
            .setSupportedULocales(ALL.keySet().stream().map(ULocale::new).toList())
            .setNoDefaultLocale()
            .build();

    private Languages() {}

    /** English first. */
    public static List<Language> all() {
        return List.copyOf(ALL.values());
    }

    /**
     * The language of a tag, or the nearest: "es-MX" is read in Spanish. Empty for what nobody has translated, and for what is no tag.
     */
    public static Optional<Language> of(@Nullable String tag) {
        return tag == null || tag.isBlank() ? Optional.empty() : best(tag);
    }

    /**
     * What suits somebody best.
     *
     * @param accepted as a browser says it: {@code es-419,es;q=0.9,en;q=0.5}. Empty if it fits none.
     */
    public static Optional<Language> best(@Nullable String accepted) {
        if (accepted == null || accepted.isBlank()) {
            return Optional.empty();
        }
        try {
            var wanted = Locale.LanguageRange.parse(accepted).stream()
                    .map(Locale.LanguageRange::getRange)
                    .filter(range -> !range.startsWith("*"))
                    .map(ULocale::forLanguageTag)
                    .toList();
            return wanted.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(MATCHER.getBestMatch(wanted))
                            .map(ULocale::toLanguageTag)
                            .map(ALL::get);
        } catch (IllegalArgumentException noHeader) {
            return Optional.empty();
        }
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
