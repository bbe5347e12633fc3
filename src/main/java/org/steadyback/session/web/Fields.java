package org.steadyback.session.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.steadyback.kernel.PainScore;
import org.steadyback.session.Fault;
import org.steadyback.text.Texts;

/**
 * Takes a JSON object apart, strictly: no text for a number, no fraction for a whole number, nothing unknown. Goes on after
 * a fault, so that all of them are named at once; a value that is missing or wrong is null.
 */
final class Fields {

    private static final ApiProblemTexts SAY = Texts.of(ApiProblemTexts.class);
    private static final int LONGEST_ZONE = 60;

    private final JsonNode object;
    private final String path;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    Fields(JsonNode object) {
        this(object, "", new ArrayList<>());
    }

    private Fields(JsonNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** To be called last of all: refuses the body with all that is wrong in it. */
    void end() {
        nothingElse();
        if (!faults.isEmpty()) {
            throw new BodyRefused(faults);
        }
    }

    /** To be called last of an object: names what nobody asked for. */
    void nothingElse() {
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(Fields::shortened)
                .forEach(name -> faults.add(new Fault(path + name, SAY.noSuchField())));
    }

    /** Whether it is not named at all; named as null is no answer, which is an answer to the question whether something changed. */
    boolean leftOut(String name) {
        return !object.has(name);
    }

    <T> @Nullable T required(String name, Function<String, Optional<T>> reads, String otherwise) {
        return required(name, optional(name, reads, otherwise));
    }

    <T> @Nullable T optional(String name, Function<String, Optional<T>> reads, String otherwise) {
        var node = present(name);
        if (node == null) {
            return null;
        }
        var value = node.isString() ? reads.apply(node.stringValue()) : Optional.<T>empty();
        if (value.isEmpty()) {
            fault(name, otherwise);
        }
        return value.orElse(null);
    }

    @Nullable
    Instant instant(String name) {
        return required(name, optionalInstant(name));
    }

    @Nullable
    Instant optionalInstant(String name) {
        return optional(name, text -> tried(() -> Instant.parse(text)), SAY.moment());
    }

    @Nullable
    LocalDate date(String name) {
        return required(name, text -> tried(() -> LocalDate.parse(text)), SAY.date());
    }

    @Nullable
    ZoneId zone(String name) {
        return required(name, Fields::zoneOf, SAY.zone());
    }

    <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> type) {
        return oneOf(name, List.of(type.getEnumConstants()));
    }

    <E extends Enum<E>> @Nullable E oneOf(String name, List<E> allowed) {
        return optional(
                name,
                text -> allowed.stream().filter(one -> one.name().equals(text)).findFirst(),
                SAY.oneOf(allowed.toString()));
    }

    /** What is missing is not true. */
    boolean isTrue(String name) {
        var node = present(name);
        if (node != null && !node.isBoolean()) {
            fault(name, SAY.trueOrFalse());
        }
        return node != null && node.isBoolean() && node.booleanValue();
    }

    String text(String name) {
        var text = optional(name, Optional::of, SAY.text());
        return text == null ? "" : text;
    }

    @Nullable
    PainScore pain(String name) {
        var value = number(name, 0, 10);
        return value == null ? null : new PainScore(value);
    }

    /** A missing number is null, never 0. */
    @Nullable
    Integer number(String name, int least, int most) {
        var node = present(name);
        return node == null ? null : number(name, node, least, most);
    }

    @Nullable
    Integer requiredNumber(String name, int least, int most) {
        return required(name, number(name, least, most));
    }

    @Nullable
    PainScore requiredPain(String name) {
        return required(name, pain(name));
    }

    private <T> @Nullable T required(String name, @Nullable T value) {
        if (present(name) == null) {
            fault(name, SAY.needed());
        }
        return value;
    }

    @Nullable
    Fields object(String name) {
        var node = present(name);
        if (node == null) {
            return null;
        }
        if (!node.isObject()) {
            fault(name, SAY.object());
            return null;
        }
        return new Fields(node, path + name + ".", faults);
    }

    /** The objects of a list; a list that is too long is not looked into. */
    List<Fields> objects(String name, int most) {
        return objects(name, elements(name, most, true), SAY.object());
    }

    /** The objects of a list in which a bare text stands for an object with that name; none if there is no list. */
    List<Fields> namesOrObjects(String name, int most) {
        var elements = elements(name, most, false).stream()
                .map(node ->
                        node.isString() ? JsonNodeFactory.instance.objectNode().set("name", node) : node)
                .toList();
        return objects(name, elements, SAY.nameOrObject());
    }

    private List<Fields> objects(String name, List<? extends JsonNode> elements, String otherwise) {
        var found = new ArrayList<Fields>();
        for (int i = 0; i < elements.size(); i++) {
            var at = name + "[" + i + "]";
            if (elements.get(i).isObject()) {
                found.add(new Fields(elements.get(i), path + at + ".", faults));
            } else {
                fault(at, otherwise);
            }
        }
        return found;
    }

    List<Integer> numbers(String name, int most, int highest) {
        var found = new ArrayList<Integer>();
        var elements = elements(name, most, true);
        for (int i = 0; i < elements.size(); i++) {
            var value = number(name + "[" + i + "]", elements.get(i), 0, highest);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    <T> Set<T> set(String name, int most, Function<String, Optional<T>> reads) {
        var found = new HashSet<T>();
        var elements = elements(name, most, false);
        for (int i = 0; i < elements.size(); i++) {
            var node = elements.get(i);
            var value = node.isString() ? reads.apply(node.stringValue()) : Optional.<T>empty();
            value.ifPresentOrElse(found::add, () -> fault(name, SAY.unknownWord()));
        }
        return found;
    }

    private List<JsonNode> elements(String name, int most, boolean required) {
        var node = present(name);
        if (node == null) {
            if (required) {
                fault(name, SAY.needed());
            }
            return List.of();
        }
        if (!node.isArray() || node.size() > most) {
            fault(name, SAY.list(most));
            return List.of();
        }
        return List.copyOf(node.values());
    }

    private @Nullable Integer number(String name, JsonNode node, int least, int most) {
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            int value = node.intValue();
            if (value >= least && value <= most) {
                return value;
            }
        }
        fault(name, SAY.wholeNumber(least, most));
        return null;
    }

    private @Nullable JsonNode present(String name) {
        known.add(name);
        var node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    void fault(String name, String message) {
        faults.add(new Fault(path + name, message));
    }

    private static Optional<ZoneId> zoneOf(String text) {
        return text.length() > LONGEST_ZONE ? Optional.empty() : tried(() -> ZoneId.of(text));
    }

    private static <T> Optional<T> tried(java.util.function.Supplier<T> parse) {
        try {
            return Optional.of(parse.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
