package org.steadyback.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.WrittenInSql;

import static org.assertj.core.api.Assertions.assertThat;

/** Each table is written by one module, as an entity; a statement in SQL that changes rows says why (ADR 0048). */
class OneWriterTest {

    private static final Path MAIN = Path.of("src/main/java/org/steadyback");

    private static final Pattern TABLE = Pattern.compile("(?m)^CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+)");

    /** Rows are locked by "FOR UPDATE" and changed on a conflict by "DO UPDATE": neither names a table. */
    private static final Pattern CHANGE =
            Pattern.compile("\\b(?i:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM|MERGE\\s+INTO|TRUNCATE)\\s+([a-z_]+)");

    /** Of JPA: a name that begins with a capital letter is an entity's. */
    private static final Pattern QUERY =
            Pattern.compile("\\b(?i:insert\\s+into|update|delete(?:\\s+from)?)\\s+([A-Z]\\w+)");

    private static final Pattern ENTITY = Pattern.compile("(?m)^@Entity\\b");
    private static final Pattern NAMED = Pattern.compile("@Table\\(name = \"([a-z_]+)\"");
    private static final Pattern COLLECTION = Pattern.compile("@CollectionTable\\(\\s*name = \"([a-z_]+)\"");

    @Test
    void whatIsWrittenInSqlSaysWhy() throws IOException {
        Set<String> silent = changes().stream()
                .filter(change -> !change.saysWhy())
                .map(change -> change.type() + " " + change.table())
                .collect(Collectors.toSet());

        assertThat(silent)
                .as("write it as an entity, or say by @WrittenInSql why not")
                .isEmpty();
    }

    @Test
    void eachTableIsWrittenByOneModule() throws IOException {
        var writers = writers();

        assertThat(writers).isNotEmpty();
        Set<String> several = new TreeSet<>();
        writers.forEach((table, modules) -> {
            if (modules.size() > 1) {
                several.add(table + " " + String.join(" ", modules));
            }
        });
        assertThat(several).as("a module writes its own tables").isEmpty();
    }

    @Test
    void eachTableIsWrittenBySomebody() throws IOException {
        var written = new TreeSet<>(Set.of("exercise_word")); // by a trigger on exercise_text
        entities().values().forEach(entity -> written.add(entity.table()));
        changes().forEach(change -> written.add(change.table()));

        assertThat(written).containsExactlyInAnyOrderElementsOf(tables());
    }

    /** A table's columns are looked up in one place: the file of the module that writes it. */
    @Test
    void eachTableIsMadeInTheFileOfItsWriter() throws IOException {
        var writers = writers();
        writers.put("exercise_word", Set.of("library")); // by a trigger

        made().forEach((table, module) ->
                assertThat(writers.get(table)).as("writers of " + table).contains(module));
    }

    @Test
    void aStatementIsFoundWhereverItStands() {
        var found = changes(MAIN.resolve("some/One.java"), """
                /** INSERT INTO gate */
                class One {
                    @WrittenInSql("why; because")
                    private static final String WHY = "DELETE FROM " + "x " + "DELETE FROM gate";
                    private static final String NOT = \"""
                            UPDATE
                               gate SET x = 'it''s' \""";
                    void say() { run("SELECT 1 FROM gate FOR UPDATE OF gate", 'x', "insert into gate"); }
                }
                """, Set.of("gate"));

        assertThat(found)
                .containsExactly(
                        new Change("some", "One", "gate", true),
                        new Change("some", "One", "gate", false),
                        new Change("some", "One", "gate", false));
    }

    /** The modules that write each table. */
    private static Map<String, Set<String>> writers() throws IOException {
        var writers = new TreeMap<String, Set<String>>();
        Consumer<Written> note = one ->
                writers.computeIfAbsent(one.table(), _ -> new TreeSet<>()).add(one.module());
        changes().forEach(change -> note.accept(new Written(change.module(), change.table())));
        queries().forEach(note);
        entities().values().forEach(note);
        return writers;
    }

    /** @param type the simple name of its file */
    private record Change(String module, String type, String table, boolean saysWhy) {}

    private record Written(String module, String table) {}

    private static List<Change> changes() throws IOException {
        var tables = tables();
        var changes = new ArrayList<Change>();
        sources().forEach((file, source) -> changes.addAll(changes(file, source, tables)));
        return changes;
    }

    private static List<Change> changes(Path file, String source, Set<String> tables) {
        var changes = new ArrayList<Change>();
        texts(
                source,
                (text, saysWhy) -> CHANGE.matcher(text)
                        .results()
                        .map(change -> change.group(1))
                        .filter(tables::contains)
                        .forEach(table -> changes.add(new Change(module(file), type(file), table, saysWhy))));
        return changes;
    }

    /** What is changed by a query of JPA, whose names are not bound to a package. */
    private static List<Written> queries() throws IOException {
        var entities = entities();
        var queries = new ArrayList<Written>();
        sources()
                .forEach((file, source) -> texts(
                        source,
                        (text, _) -> QUERY.matcher(text)
                                .results()
                                .map(query -> entities.get(query.group(1)))
                                .filter(Objects::nonNull)
                                .forEach(entity -> queries.add(new Written(module(file), entity.table())))));
        return queries;
    }

    /** Each text of the source, and whether the member it stands in says why it is SQL. */
    private static void texts(String source, BiConsumer<String, Boolean> each) {
        var code = new StringBuilder(); // since the last statement or member ended, without texts and comments
        var tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            var token = tokens.group();
            if (token.startsWith("\"")) {
                each.accept(token, code.indexOf("@" + WrittenInSql.class.getSimpleName()) >= 0);
            } else if (token.matches("[;{}]")) {
                code.setLength(0);
            } else if (!token.startsWith("/*") && !token.startsWith("//") && !token.startsWith("'")) {
                code.append(token);
            }
        }
    }

    /** Text blocks, texts, characters and comments whole; all else one by one. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?:\\\\.|(?!\"\"\").)*+\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'"
                    + "|/\\*(?:(?!\\*/).)*+\\*/|//[^\\n]*+|.",
            Pattern.DOTALL);

    /** By the name of their class. */
    private static Map<String, Written> entities() throws IOException {
        var entities = new TreeMap<String, Written>();
        for (var file : sources().entrySet()) {
            if (ENTITY.matcher(file.getValue()).find()) {
                var type = type(file.getKey());
                var named = NAMED.matcher(file.getValue())
                        .results()
                        .map(name -> name.group(1))
                        .toList();
                entities.put(
                        type, new Written(module(file.getKey()), named.isEmpty() ? snake(type) : named.getFirst()));
                COLLECTION
                        .matcher(file.getValue())
                        .results()
                        .forEach(name -> entities.put(
                                type + "." + name.group(1), new Written(module(file.getKey()), name.group(1))));
            }
        }
        return entities;
    }

    private static String module(Path file) {
        return MAIN.relativize(file).getName(0).toString();
    }

    private static String type(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String snake(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static Map<Path, String> sources() throws IOException {
        var sources = new TreeMap<Path, String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        }
        return sources;
    }

    private static Set<String> tables() throws IOException {
        return made().keySet();
    }

    /** Each table with the module whose migration makes it. */
    private static Map<String, String> made() throws IOException {
        var made = new TreeMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/db/schema"))) {
            for (var file : files.toList()) {
                var module = file.getFileName().toString().split("__|[_.]")[1];
                var table = TABLE.matcher(Files.readString(file));
                while (table.find()) {
                    made.put(table.group(1), module);
                }
            }
        }
        return made;
    }
}
