package org.steadyback.caseload.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;

import org.steadyback.caseload.CaseloadRow;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.caseload.need.StateWords;
import org.steadyback.shell.PatientStates.Place;
import org.steadyback.uikit.Paths;

/** One row a patient: columns on a wide page, a card on a phone. The name is the link; the whole row follows it. */
class CaseloadList extends Composite<Div> {

    // a row whose values have not arrived yet has no name, and then no link;
    // the words before the values are read out, and shown on a phone, where there are no column heads
    private static final String ROW = """
            <div class="caseload-row">
              <div class="caseload-who">${item.name
                ? html`<a class="patient-name" dir="auto" href=${item.address}>${item.name}</a>` : ''}
                <span class="patient-facts">${item.age} years, ${item.week}</span></div>
              <div class="caseload-need"><span class="tag ${item.tone}">${item.reason}</span>
                <span class="patient-need">${item.words}</span>
                ${item.toRead ? html`<a class="need-link" href=${item.toRead}>Read it</a>` : ''}
                <span class="patient-also">${item.also}</span></div>
              <div class="caseload-fact"><span class="fact-name">Last 14 days: </span>${item.adherence}</div>
              <div class="caseload-fact"><span class="fact-name">Last record: </span>${item.lastRecord}</div>
              <div class="caseload-fact"><span class="fact-name">Mornings: </span>${item.mornings}</div>
              <div class="caseload-fact"><span class="fact-name">Last review: </span>${item.lastReview}</div>
            </div>""";

    private final VirtualList<CaseloadRow> rows = new VirtualList<>();

    CaseloadList() {
        rows.addClassName("caseload-rows");
        rows.setRenderer(row());
        getContent().addClassName("caseload-list");
        getContent().add(heads(), rows);
    }

    void show(List<CaseloadRow> matching) {
        rows.setItems(matching);
    }

    private static Div heads() {
        var heads = new Div();
        heads.addClassNames("caseload-row", "caseload-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        List.of("Patient", "Why here", "Done, last 14 days", "Last record", "Mornings now", "Last review")
                .forEach(head -> heads.add(new Span(head)));
        return heads;
    }

    private static LitRenderer<CaseloadRow> row() {
        return LitRenderer.<CaseloadRow>of(ROW)
                .withProperty("address", row -> Paths.chart(row.patient()))
                .withProperty("name", CaseloadRow::name)
                .withProperty("age", CaseloadRow::age)
                .withProperty("week", RowWords::week)
                .withProperty("reason", row -> StateWords.of(row.need().reason()))
                .withProperty("tone", row -> tone(row.need().reason()))
                .withProperty("words", row -> row.need().words())
                .withProperty("toRead", CaseloadList::toRead)
                .withProperty("also", CaseloadList::also)
                .withProperty("adherence", RowWords::adherence)
                .withProperty("lastRecord", RowWords::lastRecord)
                .withProperty("mornings", RowWords::mornings)
                .withProperty("lastReview", RowWords::lastReview);
    }

    /** Where a text stands that is to be read first, whatever else stands above it. */
    private static String toRead(CaseloadRow row) {
        return row.needs().stream()
                .map(need -> RowWords.place(row, need))
                .filter(place -> place != null && place.toRead())
                .map(Place::path)
                .findFirst()
                .orElse("");
    }

    /** "Also Slipping: 62 %, 10 of 16 bouts; Boom and bust: in the last two weeks". */
    private static String also(CaseloadRow row) {
        var others = row.needs().stream().skip(1).map(Need::inWords).collect(Collectors.joining("; "));
        return others.isEmpty() ? "" : "Also " + others;
    }

    private static String tone(Reason reason) {
        return "tone-" + ReasonTone.of(reason).name().toLowerCase(Locale.ROOT);
    }
}
