package org.steadyback.progression;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The tables of the clinical safety file ({@code docs/clinical-safety/parameters.md}), as a release carries them: every number
 * and rule in words, with its source and who has signed it.
 */
public record SafetyTables(List<Table> tables) {

    private static final String FILE = "/clinical-safety/parameters.md";
    private static final String UNSIGNED = "unsigned";

    public SafetyTables {
        tables = List.copyOf(tables);
    }

    /**
     * One table of the file.
     *
     * @param title in words, without the name of the code behind it
     * @param heads of all columns but the last, which is the signature
     */
    public record Table(String title, List<String> heads, List<Row> rows) {

        public Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        public long unsigned() {
            return rows.stream().filter(Row::unsigned).count();
        }
    }

    /** @param signature who signed and when, or "unsigned" */
    public record Row(List<String> cells, String signature) {

        public Row {
            cells = List.copyOf(cells);
        }

        public boolean unsigned() {
            return signature.equals(UNSIGNED);
        }
    }

    /** As it lies in this release. */
    public static SafetyTables ofThisRelease() {
        try (var file = Objects.requireNonNull(SafetyTables.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @throws IllegalArgumentException when a table has no column for the signature, or a row another number of cells */
    static SafetyTables of(String markdown) {
        var tables = new ArrayList<Table>();
        var title = "";
        var lines = new ArrayList<List<String>>();
        for (var line : (markdown + "\n## ").lines().toList()) {
            if (line.startsWith("## ")) {
                if (!lines.isEmpty()) {
                    tables.add(table(title, lines));
                }
                lines.clear();
                title = line.substring(3).replaceAll(" \\(`.*", "");
            } else if (line.startsWith("|") && !line.startsWith("|-")) {
                lines.add(cells(line));
            }
        }
        return new SafetyTables(tables);
    }

    public long unsigned() {
        return tables.stream().mapToLong(Table::unsigned).sum();
    }

    public long rows() {
        return tables.stream().mapToLong(table -> table.rows().size()).sum();
    }

    /** The row that begins with this name. */
    public Optional<Row> row(String name) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().getFirst().equals(name))
                .findFirst();
    }

    private static Table table(String title, List<List<String>> lines) {
        var heads = lines.getFirst();
        if (!heads.getLast().startsWith("signed by")) {
            throw new IllegalArgumentException("\"%s\" has no column for the signature".formatted(title));
        }
        var rows = lines.stream().skip(1).map(cells -> row(title, heads, cells)).toList();
        return new Table(title, heads.subList(0, heads.size() - 1), rows);
    }

    private static Row row(String title, List<String> heads, List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException("\"%s\" has a row of %s cells".formatted(title, cells.size()));
        }
        return new Row(cells.subList(0, cells.size() - 1), cells.getLast());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(cell -> cell.strip().replace("`", ""))
                .toList();
    }
}
