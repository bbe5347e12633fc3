package org.steadyback.screening.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.AlertOnPage;
import org.steadyback.screening.AlertOverview;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.HowLong;
import org.steadyback.screening.InForce;
import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.Taking;
import org.steadyback.screening.interview.Step;
import org.steadyback.uikit.Icons;

/** Above all else: what is open, since when, and who has it. Red for an emergency only; amber for the same day. */
class AlertBand extends Composite<Div> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.UK);

    /** @param gate where a clinician decided something stricter than the alerts ask, that is what is in force */
    AlertBand(List<AlertOnPage> open, Optional<Gate> gate, ZoneId zone, Instant now, Runnable onTake) {
        var first = open.getFirst();
        var standing = InForce.of(first.action(), first.raisedAt(), gate);
        var inForce = standing.action();
        var stricter = gate.filter(_ -> inForce != first.action());
        var since = open.stream()
                .filter(alert -> alert.action() == first.action())
                .map(AlertOnPage::raisedAt)
                .min(java.util.Comparator.naturalOrder())
                .orElse(first.raisedAt());
        var title = new H2(GateWords.title(inForce)
                + stricter.map(one -> ", decided by " + one.decidedBy()).orElse("") + ". "
                + (inForce.stops() ? "Everything is stopped" : what(first)) + " since "
                + MOMENT.format(since.atZone(zone)) + ", " + HowLong.ago(Duration.between(since, now)) + ".");
        var text = new Div(title);
        var taken = open.stream().allMatch(alert -> alert.seen().isPresent());
        text.add(new Paragraph(
                AgeWords.due(standing, taken, now, zone) + AgeWords.patientRings(inForce, first.cause())));
        text.addClassName("alert-band-text");
        open.forEach(alert -> text.add(new Paragraph(
                signs(alert) + " " + AgeWords.saidEarlier(alert.saidAt(), now, zone) + owner(alert, zone))));
        getContent().addClassNames("alert-band", look(inForce));
        getContent().add(Icons.STOP.create(), text);
        if (open.stream().anyMatch(alert -> alert.seen().isEmpty())) {
            getContent().add(new Button(open.size() == 1 ? "Take this alert" : "Take these alerts", _ -> onTake.run()));
        }
    }

    static String words(AlertOnPage.Item item) {
        return item.said() == null ? item.key() : SignWords.forPhysio(item.said());
    }

    static String signs(AlertOnPage alert) {
        return alert.items().stream().map(AlertBand::words).collect(Collectors.joining("; ", "", "."));
    }

    private static String what(AlertOnPage alert) {
        return alert.action().stops() || alert.cause() == org.steadyback.screening.AlertCause.STOP
                ? "Everything is stopped"
                : "Open";
    }

    private static String owner(AlertOnPage alert, ZoneId zone) {
        return alert.seen()
                .map(by ->
                        "Taken by " + by.name() + ", " + MOMENT.format(by.at().atZone(zone)) + ".")
                .orElse("Nobody has taken this alert; " + alert.owner() + " answers for it.");
    }

    private static String look(GateAction action) {
        return action == GateAction.EMERGENCY ? "alert-band-now" : "alert-band-today";
    }

    /** Why an alert was not taken, by whom and when; empty where it was. */
    static Optional<String> notTaken(Taking taking, ZoneId zone) {
        return switch (taking) {
            case Taking.Taken _ -> Optional.empty();
            case Taking.TakenBefore(var by) ->
                Optional.of(by.name() + " took this alert on "
                        + MOMENT.format(by.at().atZone(zone)) + ".");
            case Taking.Closed(var by, var slip) ->
                Optional.of(
                        slip
                                ? "The patient has taken this answer back as a slip. There is nothing left to take."
                                : cleared(by, zone) + " There is nothing left to take.");
        };
    }

    /** "Ben Okafor has cleared this already, on Wed 4 Mar, 14:02." */
    static String cleared(SafetyAlert.By by, ZoneId zone) {
        return by.name() + " has cleared this already, on "
                + MOMENT.format(by.at().atZone(zone)) + ".";
    }

    /** "Raised: Emergency care now. C2 …", in the words of the day. */
    static String happened(AlertOverview.Happened one, ZoneId zone) {
        var by = one.by().isBlank() ? "" : " (" + one.by() + ")";
        return switch (one.what()) {
            case RAISED ->
                one.words().stream().map(AlertBand::said).collect(Collectors.joining("; ")) + by + ". Alert: "
                        + one.action().map(GateWords::title).orElse("") + "."
                        + (" " + AgeWords.saidEarlier(one.saidAt(), one.at(), zone)).stripTrailing();
            case SEEN -> one.by() + " took the alert.";
            case NOTED -> "Note by " + one.by() + ": " + String.join(" ", one.words());
            case DECIDED ->
                one.by() + " decided: " + one.action().map(GateWords::title).orElse("") + ". “"
                        + String.join(" ", one.words()) + "”";
            case CONFIRMED -> "Asked “Is that right?” " + one.by() + " said yes.";
            case TAKEN_BACK ->
                one.by() + " took the answer to " + question(one.words()) + " back within a minute, as a slip.";
            case CLEARED ->
                one.by() + " cleared it. From then on: "
                        + one.action().map(GateWords::title).orElse("") + ".";
        };
    }

    private static String question(List<String> steps) {
        return steps.stream()
                .flatMap(name -> Step.ofName(name).stream())
                .map(step -> "“" + QuestionWording.ENGLISH.question(step) + "”")
                .collect(Collectors.joining(", "));
    }

    private static String said(String code) {
        try {
            return SignWords.forPhysio(org.steadyback.screening.rules.Said.ofCode(code));
        } catch (IllegalArgumentException words) {
            return code;
        }
    }
}
