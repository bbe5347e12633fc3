package org.steadyback.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Fields of a YAML file that belong together, by name, each knowing its line. Strict: every scalar is a text (so "no" is a word and
 * 2026-11-25 is what was written), a name stands there once, nothing is empty, and there are no anchors, tags or several documents.
 */
public final class Entry {

    private record Field(Value name, Node node) {}

    /** What a node is where nothing else is said; nothing at all is NULL. */
    private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.NULL);

    /** More than any file has. */
    private static final int MOST_ENTRIES = 999;

    private final Value name;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Entry(Value name, Node node) {
        this.name = name;
        if (!(node instanceof MappingNode mapping)) {
            throw name.place().fault("here stand fields, written 'name: value'");
        }
        refuseExtras(node);
        for (var tuple : mapping.getValue()) {
            var key = text(place(tuple.getKeyNode()), "the name of a field", tuple.getKeyNode());
            if (fields.putIfAbsent(key.text(), new Field(key, tuple.getValueNode())) != null) {
                throw key.place().fault("'" + key.text() + "' stands there twice");
            }
        }
    }

    /** All of a file. */
    public static Entry of(String file, String yaml) {
        var top = new Place(file, 1);
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setAllowNonScalarKeys(true) // refused here, with its line
                .build();
        try {
            var root = new Compose(settings).composeString(yaml).orElseThrow(() -> top.fault("there is nothing in it"));
            return new Entry(new Value(top, "", file), root);
        } catch (MarkedYamlEngineException wrong) {
            throw new Place(file, line(wrong)).fault("no YAML: " + wrong.getProblem());
        } catch (ReaderException wrong) {
            var line = (int) yaml.codePoints()
                            .limit(wrong.getPosition())
                            .filter(one -> one == '\n')
                            .count()
                    + 1;
            throw new Place(file, line).fault("a character that cannot be seen");
        }
    }

    /** An open quotation is found at the end of the file, and is wrong where it begins. */
    private static int line(MarkedYamlEngineException wrong) {
        var found = wrong.getProblemMark();
        var begun = wrong instanceof ScannerException ? wrong.getContextMark().or(() -> found) : found;
        return begun.map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** What it is called, where it stands under a name of its own. */
    public String name() {
        return name.text();
    }

    public Place place() {
        return name.place();
    }

    /** Where a field stands; where it is missing, where the entry begins. */
    public Place place(String field) {
        var found = fields.get(field);
        return found == null ? place() : found.name.place();
    }

    /** Refuses fields that nobody reads: a misspelt name would be lost without a word. */
    public Entry only(String... known) {
        for (var field : fields.values()) {
            if (!Set.of(known).contains(field.name.text())) {
                throw field.name
                        .place()
                        .fault("unknown field '%s'; known are %s".formatted(field.name.text(), List.of(known)));
            }
        }
        return this;
    }

    public Value value(String field) {
        return optional(field).orElseThrow(() -> missing(field));
    }

    public Optional<Value> optional(String field) {
        return Optional.ofNullable(fields.get(field)).map(Entry::value);
    }

    /** The texts of a list, from least to most of them. */
    public List<Value> values(String field, int least, int most) {
        return items(field, least, most).stream()
                .map(item -> text(place(item), field, item))
                .toList();
    }

    /** What the texts of a list mean. */
    public <T> List<T> all(String field, int least, int most, Function<String, T> meaning) {
        return values(field, least, most).stream()
                .map(value -> value.as(meaning))
                .toList();
    }

    /** The same, where no two may mean the same. */
    public <T> List<T> different(String field, int least, int most, Function<String, T> meaning) {
        var seen = new LinkedHashSet<T>();
        for (var value : values(field, least, most)) {
            if (!seen.add(value.as(meaning))) {
                throw value.fault("'" + value.text() + "' stands there twice");
            }
        }
        return List.copyOf(seen);
    }

    /** The entries of a list. */
    public List<Entry> entries(String field) {
        return items(field, 1, MOST_ENTRIES).stream()
                .map(item -> new Entry(new Value(place(item), field, field), item))
                .toList();
    }

    /** All its fields, where each is an entry under a name of its own. */
    public List<Entry> entries() {
        return fields.values().stream()
                .map(field -> new Entry(field.name, field.node))
                .toList();
    }

    /** All its fields, where each is a text under a name of its own. */
    public List<Value> values() {
        return fields.values().stream().map(Entry::value).toList();
    }

    /** What stands in a field, as an entry. */
    public Optional<Entry> entry(String field) {
        return Optional.ofNullable(fields.get(field)).map(found -> new Entry(found.name, found.node));
    }

    /** All words of a field: a text, the texts of a list, or those of an entry by their names; none where it is missing. */
    List<Value> said(String field) {
        var found = fields.get(field);
        if (found == null) {
            return List.of();
        }
        return switch (found.node) {
            case SequenceNode _ -> values(field, 1, MOST_ENTRIES);
            case MappingNode _ ->
                new Entry(found.name, found.node)
                        .values().stream()
                                .map(value -> new Value(value.place(), field + " " + value.name(), value.text()))
                                .toList();
            default -> List.of(value(found));
        };
    }

    private List<Node> items(String field, int least, int most) {
        var found = fields.get(field);
        if (found == null) {
            throw missing(field);
        }
        if (!(found.node instanceof SequenceNode list)) {
            throw found.name.place().fault("'" + field + "' is a list");
        }
        refuseExtras(list);
        var count = list.getValue().size();
        if (count < least || count > most) {
            throw found.name
                    .place()
                    .fault("'%s' needs %s entries, not %s"
                            .formatted(field, least == most ? least : least + " to " + most, count));
        }
        return list.getValue();
    }

    private ContentFault missing(String field) {
        return place().fault("'" + field + "' is missing");
    }

    private static Value value(Field field) {
        return text(field.name.place(), field.name.text(), field.node);
    }

    private static Value text(Place at, String field, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw at.fault("'" + field + "' is one text");
        }
        refuseExtras(node);
        var text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw at.fault("'" + field + "' is empty");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw at.fault("'" + field + "' is more than a line");
        }
        return new Value(at, field, text);
    }

    private static void refuseExtras(Node node) {
        if (node.getAnchor().isPresent() || !PLAIN.contains(node.getTag())) {
            throw place(node).fault("no anchors and no tags here");
        }
    }

    private static Place place(Node node) {
        var mark = node.getStartMark().orElseThrow();
        return new Place(mark.getName(), mark.getLine() + 1);
    }
}
