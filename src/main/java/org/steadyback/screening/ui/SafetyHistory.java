package org.steadyback.screening.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.screening.AlertOverview;
import org.steadyback.screening.ApprovalOverview;
import org.steadyback.screening.ClearAlerts;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.ScreenRecord;
import org.steadyback.uikit.DataTable;

/** Every decision on the gate and every screen, the newest first. */
final class SafetyHistory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.UK);

    private SafetyHistory() {}

    static Component decisions(List<Gate> decisions, ZoneId zone) {
        var table = new DataTable("Decisions, the newest first", "When", "Decision", "Why", "By");
        decisions.forEach(gate -> table.row(
                MOMENT.format(gate.decidedAt().atZone(zone)),
                GateWords.title(gate.action())
                        + (gate.opensOn() == null ? "" : ", opens on " + DAY.format(gate.opensOn())),
                gate.reason(),
                by(gate)));
        return table;
    }

    static Component happened(List<AlertOverview.Happened> happened, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "happened");
        happened.forEach(one -> {
            var when = new Span(SHORT.format(one.at().atZone(zone)));
            when.addClassName("happened-at");
            list.add(new ListItem(when, new Span(AlertBand.happened(one, zone))));
        });
        return list;
    }

    static Component cleared(List<AlertOverview.ClearedBefore> cleared, ZoneId zone) {
        var table =
                new DataTable("Clearances, the newest first", "When", "Seen", "Found", "Advised", "From then on", "By");
        cleared.forEach(one -> table.row(
                MOMENT.format(one.at().atZone(zone)),
                seen(one, zone),
                String.join("; ", one.found().values()),
                one.advice(),
                GateWords.title(one.action()),
                one.by()));
        return table;
    }

    private static String seen(AlertOverview.ClearedBefore one, ZoneId zone) {
        var who = one.who() == ClearAlerts.Who.MYSELF ? one.by() : ClearForm.words(one.who()) + ", " + one.reportedBy();
        return ClearForm.words(one.contact()) + " by " + who + ", "
                + MOMENT.format(one.contactAt().atZone(zone)) + (one.mistake() ? "; ticked by mistake" : "");
    }

    static Component approvals(ApprovalOverview overview, ZoneId zone) {
        var table =
                new DataTable("Words on single exercises, the newest first", "When", "Exercise", "Word", "Why", "By");
        overview.history()
                .forEach(word -> table.row(
                        MOMENT.format(word.at().atZone(zone)),
                        overview.name(word),
                        word.granted() ? "Let through" : "Taken back",
                        word.reason(),
                        word.by()));
        return table;
    }

    /** "Anna Berg", or "the safety screen, answered by Grace Adeyemi". */
    static String by(Gate gate) {
        return switch (gate.source()) {
            case CLINICIAN -> gate.decidedBy();
            case SCREEN -> "The safety screen, answered by " + gate.decidedBy();
            case STOP -> "A stop symptom, reported by " + gate.decidedBy();
        };
    }

    static Component screens(List<ScreenRecord> screens, ZoneId zone) {
        var table =
                new DataTable("Screens, the newest first", "Answered", "Leads to", "Rules that fired", "Open answers");
        screens.forEach(screen -> table.row(
                ScreenSummary.answered(screen, zone),
                GateWords.title(screen.action()),
                ScreenSummary.rules(screen),
                screen.open().isEmpty() ? "None" : String.valueOf(screen.open().size())));
        return table;
    }
}
