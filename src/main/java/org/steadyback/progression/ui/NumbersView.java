package org.steadyback.progression.ui;

import java.time.ZoneId;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.progression.ChangeNumber;
import org.steadyback.progression.ClinicalNumbers;
import org.steadyback.progression.SafetyTables;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The manager sees every number of the grading rules with its source, and changes what may be changed, within its range. */
@Route(Paths.NUMBERS)
@PageTitle("Clinical numbers · Steadyback")
@RolesAllowed(Roles.MANAGER)
@StyleSheet("styles/programme.css")
class NumbersView extends Composite<Div> implements BeforeEnterObserver {

    private static final SafetyTables FILE = SafetyTables.ofThisRelease();

    private final transient ClinicalNumbers numbers;
    private final transient CurrentAccount current;

    NumbersView(ClinicalNumbers numbers, CurrentAccount current) {
        this.numbers = numbers;
        this.current = current;
        getContent().addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        var now = numbers.inForce();
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader("Clinical numbers", "Version " + now.version() + " is in force."),
                        new Notice(
                                FILE.unsigned() == 0 ? Tone.SETTLED : Tone.ATTENTION,
                                "%s of %s rules and numbers are unsigned".formatted(FILE.unsigned(), FILE.rows()),
                                "A clinician signs each in the safety file of a release. [V] is verified in the source,"
                                        + " [G] general knowledge, [D] a design default without direct evidence."),
                        new NumberForm(now, this::change),
                        table(now),
                        new SignaturePanel(FILE),
                        history());
    }

    private void change(ChangeNumber command) {
        switch (numbers.change(command)) {
            case ClinicalNumbers.Changing.Changed(int version) -> {
                show();
                Notices.done(
                        "Version " + version + " is in force. Earlier decisions keep the numbers they were made by.");
            }
            case ClinicalNumbers.Changing.Refused(var sentence) -> Notices.refused(sentence);
        }
    }

    private static DataTable table(GradingParameters now) {
        var table = new DataTable(
                "Numbers of the grading rules", "Number", "In force", "Default", "Range", "Unit", "Source", "Signed");
        for (var one : Parameter.values()) {
            var row = FILE.row(one.name()).orElseThrow();
            table.row(
                    new Div(new Span(NumberWords.name(one)), meaning(row)),
                    new Span(NumberWords.plain(now.of(one))),
                    new Span(NumberWords.plain(one.standard())),
                    new Span(NumberWords.range(one)),
                    new Span(NumberWords.unit(one)),
                    new Span(one.source()),
                    SignaturePanel.signature(row));
        }
        return table;
    }

    private static Paragraph meaning(SafetyTables.Row row) {
        var meaning = new Paragraph(row.cells().get(1));
        meaning.addClassNames("quiet", "number-meaning");
        return meaning;
    }

    private DataTable history() {
        ZoneId zone = current.require().clinicZone();
        var table = new DataTable("Versions of this clinic", "Version", "Changed", "Why", "By");
        for (var version : numbers.history()) {
            table.row(
                    String.valueOf(version.number()),
                    NumberWords.changes(version.parameters()),
                    version.reason(),
                    version.by() + ", " + Dates.moment(version.at(), zone));
        }
        return table;
    }
}
