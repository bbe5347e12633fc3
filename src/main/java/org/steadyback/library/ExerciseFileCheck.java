package org.steadyback.library;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.steadyback.library.ExerciseFile.Row;

/** The rules that hold between the lines of the exercise file. */
record ExerciseFileCheck(String file) {

    void check(List<Row> rows) {
        refuseTwice(rows, "id", ExerciseCard::id);
        refuseTwice(rows, "name", ExerciseCard::slug);
        rows.forEach(this::checkRow);
        rows.stream()
                .collect(Collectors.groupingBy(row -> row.card().family()))
                .values()
                .forEach(this::checkFamily);
    }

    private void checkRow(Row row) {
        var card = row.card();
        require(distinct(card.directions()), row, "a direction is named twice");
        require(
                distinct(card.cautions().stream().map(Caution::condition).toList()),
                row,
                "two cautions for one condition");
        require(card.rung() <= card.familySize(), row, "position " + card.rung() + " of " + card.familySize());
    }

    /** A family is complete: as many members as it says, each on a rung of its own. */
    private void checkFamily(List<Row> family) {
        refuseTwice(family, "position in '" + family.getFirst().card().family() + "'", ExerciseCard::rung);
        var first = family.getFirst().card();
        for (var row : family) {
            var card = row.card();
            require(
                    card.familySize() == family.size(),
                    row,
                    "'%s' has %d exercises, not %d".formatted(card.family(), family.size(), card.familySize()));
            require(
                    card.section() == first.section() && card.chain() == first.chain(),
                    row,
                    "'" + card.family() + "' must keep to one category and one family type");
        }
    }

    private void refuseTwice(List<Row> rows, String what, Function<ExerciseCard, Object> value) {
        Set<Object> seen = new HashSet<>();
        for (var row : rows) {
            var found = value.apply(row.card());
            require(seen.add(found), row, what + " '" + found + "' stands there twice");
        }
    }

    private void require(boolean holds, Row row, String otherwise) {
        if (!holds) {
            throw ExerciseFile.problem(file, row.line(), otherwise, null);
        }
    }

    private static boolean distinct(List<?> values) {
        return new HashSet<>(values).size() == values.size();
    }
}
