package org.steadyback.screening.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Component;

import org.steadyback.screening.ApprovalDesk;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.ScreenRecord;
import org.steadyback.uikit.DataTable;

/** Every decision on the gate and every screen, the newest first. */
final class SafetyHistory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

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

    static Component approvals(ApprovalDesk desk, ZoneId zone) {
        var table =
                new DataTable("Words on single exercises, the newest first", "When", "Exercise", "Word", "Why", "By");
        desk.history()
                .forEach(word -> table.row(
                        MOMENT.format(word.at().atZone(zone)),
                        desk.name(word),
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
