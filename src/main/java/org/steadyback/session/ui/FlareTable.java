package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

import org.steadyback.progression.FlareEpisode;
import org.steadyback.uikit.DataTable;

/** Flares that are over, and how long each lasted. */
class FlareTable extends Composite<Section> {

    FlareTable(List<FlareEpisode> past, LocalDate today) {
        var title = new H2("Earlier flares");
        title.addClassName("section-title");
        var table = new DataTable("Earlier flares", "Began", "Days", "How it began", "How it ended");
        past.forEach(one -> table.row(
                EntryWords.day(one.beganOn()),
                String.valueOf(one.length(today)),
                one.suggested() ? "two harder mornings" : "declared",
                FlareChartWords.ended(one)));
        getContent().addClassName("section");
        getContent().add(title, table);
    }
}
