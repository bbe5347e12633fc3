package org.steadyback.progression.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import org.steadyback.progression.SafetyTables;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** Every rule and number of the release that a clinician signs, table by table, as the safety file has them. */
class SignaturePanel extends Composite<Div> {

    SignaturePanel(SafetyTables file) {
        getContent().add(new H2("What a clinician signs"));
        file.tables().forEach(table -> getContent().add(new LaterDetails(summary(table), () -> shown(table))));
    }

    static Tag signature(SafetyTables.Row row) {
        return new Tag(row.signature(), row.unsigned() ? Tone.ATTENTION : Tone.SETTLED);
    }

    private static String summary(SafetyTables.Table table) {
        return table.unsigned() == 0
                ? table.title() + ": signed"
                : "%s: %s of %s unsigned"
                        .formatted(table.title(), table.unsigned(), table.rows().size());
    }

    private static DataTable shown(SafetyTables.Table table) {
        var heads = Stream.concat(table.heads().stream(), Stream.of("signed by, date"))
                .map(head -> head.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + head.substring(1))
                .toArray(String[]::new);
        var shown = new DataTable(table.title(), heads);
        for (var row : table.rows()) {
            shown.row(Stream.concat(row.cells().stream().map(Span::new), Stream.of(signature(row)))
                    .toArray(Component[]::new));
        }
        return shown;
    }
}
