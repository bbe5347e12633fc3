package org.steadyback.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;

/** What the client code says in a language, as it reads it off the page: {@code frontend/text/texts.ts}. */
public final class ClientTexts {

    /** Their files are named so; {@code frontend/text/families.ts} has an interface of each. */
    static final List<String> FAMILIES = List.of(
            "player",
            "player-entry",
            "player-exercise",
            "player-stop",
            "kept-stop",
            "unsent",
            "connection",
            "pain-scale",
            "pain-chart",
            "new-day");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<Language, String> WRITTEN = new ConcurrentHashMap<>();

    private ClientTexts() {}

    /** As JSON that may stand in a page's script element: nothing in it begins a tag. */
    public static String json(Language language) {
        return WRITTEN.computeIfAbsent(language, ClientTexts::write);
    }

    /** The patterns of each family, English where a language has none. */
    static Map<String, Map<String, String>> patterns(Language language) {
        var all = new LinkedHashMap<String, Map<String, String>>();
        FAMILIES.forEach(family -> all.put(family, patterns(family, language)));
        return all;
    }

    private static Map<String, String> patterns(String family, Language language) {
        var original = TextFile.of(family, Language.ENGLISH)
                .orElseThrow(() -> new ContentFault("text/en/" + family + ".properties: there is no such file"));
        return TextFile.of(family, language)
                .map(file -> file.completedBy(original))
                .orElse(original)
                .patterns();
    }

    private static String write(Language language) {
        var page = new LinkedHashMap<String, Object>();
        page.put("language", language.tag());
        page.put("locale", language.locale().toLanguageTag());
        page.put("direction", language.direction());
        page.put("messages", patterns(language));
        return JSON.writeValueAsString(page).replace("<", "\\u003c");
    }
}
