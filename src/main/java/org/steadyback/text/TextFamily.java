package org.steadyback.text;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/** A family of texts: an interface's methods, and what they say in each language. */
final class TextFamily {

    private static final Object[] NONE = {};

    private final String name;
    private final Map<String, List<String>> parameters;
    private final Files files;
    private final TextFile original;
    private final Map<Language, Map<String, Message>> spoken = new ConcurrentHashMap<>();

    /** Where the file of a family in a language comes from, if there is one. */
    interface Files {
        Optional<TextFile> of(String family, Language language);
    }

    private TextFamily(String name, Map<String, List<String>> parameters, Files files, TextFile original) {
        this.name = name;
        this.parameters = parameters;
        this.files = files;
        this.original = original;
    }

    /** @throws ContentFault if the English file does not fit the interface */
    static TextFamily of(Class<?> type) {
        return of(type, TextFile::of);
    }

    static TextFamily of(Class<?> type, Files files) {
        var name = name(type);
        var parameters = new HashMap<String, List<String>>();
        for (var method : type.getMethods()) {
            if (!method.isDefault()) {
                var names = Arrays.stream(method.getParameters())
                        .map(Parameter::getName)
                        .toList();
                if (parameters.putIfAbsent(method.getName(), names) != null) {
                    throw new ContentFault(type.getName() + ": '" + method.getName() + "' stands there twice");
                }
            }
        }
        var original = files.of(name, Language.ENGLISH)
                .orElseThrow(() -> new ContentFault("text/en/" + name + ".properties: there is no such file"));
        var family = new TextFamily(name, parameters, files, original);
        family.spoken.put(Language.ENGLISH, family.read(original, Language.ENGLISH));
        return family;
    }

    /** "today" of {@code TodayTexts}. */
    static String name(Class<?> type) {
        return type.getSimpleName()
                .replaceFirst("Texts$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    String say(Language language, Method method, Object @Nullable [] values) {
        return Objects.requireNonNull(in(language).get(method.getName())).say(values == null ? NONE : values);
    }

    /** The patterns as they are read in a language, English where one is missing. */
    Map<String, String> patterns(Language language) {
        return file(language).patterns();
    }

    /** Reads a language's file as the portal would, and throws what is wrong in it. */
    Map<String, Message> in(Language language) {
        var known = spoken.get(language);
        return known != null ? known : spoken.computeIfAbsent(language, one -> read(file(one), one));
    }

    private TextFile file(Language language) {
        return files.of(name, language).map(file -> file.completedBy(original)).orElse(original);
    }

    private Map<String, Message> read(TextFile file, Language language) {
        var faults = new ContentFaults();
        var messages = new HashMap<String, Message>();
        file.patterns().forEach((key, pattern) -> {
            var names = parameters.get(key);
            if (names == null) {
                faults.add(file.place(key), "'" + key + "' is no text of its family");
                return;
            }
            try {
                var message = Message.of(pattern, names, language);
                if (!message.placeholders().containsAll(names)) {
                    faults.add(
                            file.place(key),
                            "'" + key + "' leaves out one of " + names + ", or an apostrophe hides it");
                }
                messages.put(key, message);
            } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
                faults.add(file.place(key), "'" + key + "': " + wrong.getMessage());
            }
        });
        parameters.keySet().stream()
                .filter(key -> !file.patterns().containsKey(key))
                .forEach(key -> faults.add(new Place(file.name(), 1), "'" + key + "' is missing"));
        faults.throwIfAny();
        return Collections.unmodifiableMap(messages);
    }
}
