package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.access.SignedIn;
import org.steadyback.screening.AlertReceipt;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Wording;
import org.steadyback.screening.interview.Step;

/** What to do now, with whom to call and what to say; nothing on it closes it (fact sheet §2.4). */
class StopPanel extends Composite<Div> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    StopPanel(
            GateAction action,
            List<Step> toSay,
            Optional<AlertReceipt> receipt,
            SignedIn who,
            ZoneId zone,
            LocalDate today) {
        var heading = new H1(title(action, toSay));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("stop-page", action == GateAction.EMERGENCY ? "stop-now" : "stop-today");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(heading, new Paragraph(what(action, toSay, who)));
        getContent().add(calls(action, who));
        getContent().add(Titled.section("What to say", say(toSay)));
        getContent().add(Titled.section("Who knows", new Paragraph(told(receipt, zone, today))));
        getContent()
                .add(
                        quiet(
                                "Your exercises wait until a clinician has decided. Then this page goes away. Tapped by mistake? Please tell your clinic: only they can open your exercises again."));
    }

    private static String title(GateAction action, List<Step> toSay) {
        if (toSay.equals(List.of(Step.Y1))) {
            return "Please talk to somebody now";
        }
        return action == GateAction.EMERGENCY ? "Please get help now" : "Please see a doctor today";
    }

    private static String what(GateAction action, List<Step> toSay, SignedIn who) {
        if (toSay.equals(List.of(Step.Y1))) {
            return "Thank you for telling us. You do not have to carry this alone. Call "
                    + who.emergencyNumber()
                    + who.urgentNumber().map(number -> " or " + number).orElse("")
                    + " now, and stay with somebody you trust until you have spoken to them.";
        }
        return action == GateAction.EMERGENCY
                ? "Stop exercising. What you told us has to be looked at straight away. Call "
                        + who.emergencyNumber()
                        + ", or go to an emergency department now. Do not drive yourself if you feel faint, weak or numb."
                : "Stop exercising for now. Contact your doctor or urgent care today. If it gets worse, or you reach nobody, call "
                        + who.emergencyNumber() + ".";
    }

    /** The number that fits comes first. */
    private static Component calls(GateAction action, SignedIn who) {
        var emergency = phone("Call " + who.emergencyNumber(), who.emergencyNumber());
        var urgent = who.urgentNumber().map(number -> phone("Urgent advice: call " + number, number));
        var calls = new Div();
        calls.addClassName("stop-calls");
        if (action == GateAction.EMERGENCY || urgent.isEmpty()) {
            emergency.addClassName("warning-call");
            calls.add(emergency);
            urgent.ifPresent(link -> {
                link.addClassName("button");
                calls.add(link);
            });
        } else {
            urgent.get().addClassName("warning-call");
            emergency.addClassName("button");
            calls.add(urgent.get(), emergency);
        }
        return calls;
    }

    private static Component say(List<Step> toSay) {
        if (toSay.isEmpty()) {
            return new Paragraph(
                    "“I have low back pain, and my physio's portal told me to call:” and then how you feel.");
        }
        var list = new UnorderedList();
        toSay.forEach(step -> list.add(new ListItem(Wording.ENGLISH.question(step))));
        return new Div(new Paragraph("“I have low back pain, and my answer to this was yes or not sure:”"), list);
    }

    private static String told(Optional<AlertReceipt> receipt, ZoneId zone, LocalDate today) {
        if (receipt.isEmpty()) {
            return "Your clinician decided this. Nobody watches this portal live, so please call.";
        }
        var owner = receipt.get().owner();
        return receipt.get()
                .seen()
                .map(seen -> {
                    var at = seen.at().atZone(zone);
                    var when = at.toLocalDate().equals(today) ? "at " + TIME.format(at) : "on " + MOMENT.format(at);
                    return seen.name() + " read this " + when + ". If you have not got help yet, please call.";
                })
                .orElse(
                        owner
                                + " will see this when they next open the portal. Nobody watches it live, so please do not wait for us.");
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Anchor phone(String words, String number) {
        return new Anchor("tel:" + number.replaceAll("[^0-9+*#]", ""), words);
    }
}
