package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.screening.Advice;
import org.steadyback.screening.AlertReceipt;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;

/** What to do now, with whom to call and what to say; nothing on it closes it (fact sheet §2.4). */
class StopPanel extends Composite<Div> {

    private static final Set<Question> RINGS =
            EnumSet.of(Question.V1, Question.V2, Question.T1, Question.T2, Question.PREGNANCY_WARNING_SIGN);

    private static final String TALK = "Please talk to somebody now";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);

    private final Div question = new Div();
    private final Paragraph mistake =
            quiet("Tapped by mistake? Please tell your clinic: only they can open your exercises again.");

    StopPanel(
            GateAction action,
            List<Said> toSay,
            Optional<AlertReceipt> receipt,
            HelpNumbers numbers,
            ZoneId zone,
            LocalDate today) {
        var harm = toSay.stream().filter(StopPanel::isHarm).toList();
        var others = toSay.stream().filter(said -> !isHarm(said)).toList();
        var heading = new H1(title(action, harm, others));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("stop-page", action == GateAction.EMERGENCY ? "stop-now" : "stop-today");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(heading);
        if (harm.isEmpty() || !others.isEmpty()) {
            getContent()
                    .add(
                            new Paragraph(what(action, numbers, others)),
                            calls(action, numbers, toSay.stream().anyMatch(StopPanel::isOfPregnancy)));
        }
        if (!harm.isEmpty()) {
            getContent().add(talk(numbers, others.isEmpty()));
        }
        getContent().add(question);
        if (harm.isEmpty() || !others.isEmpty()) {
            getContent().add(Titled.section("What to say", say(others)));
        }
        getContent().add(Titled.section("Who knows", new Paragraph(told(receipt, zone, today))));
        getContent()
                .add(quiet("Your exercises wait until a clinician has decided. Then this page goes away."), mistake);
    }

    /** "Is that right?", below the numbers and above all that is to be read in peace; as long as it stands, the way back is there. */
    void ask(Component isThatRight) {
        question.add(isThatRight);
        mistake.setVisible(false);
    }

    /** It has been answered, or its time is over. */
    void asked() {
        question.removeAll();
        mistake.setVisible(true);
    }

    private static boolean isHarm(Said said) {
        return said instanceof Said.OfQuestion(var question, var _) && question == Question.Y1;
    }

    private static String title(GateAction action, List<Said> harm, List<Said> others) {
        if (!harm.isEmpty() && others.isEmpty()) {
            return TALK;
        }
        return action == GateAction.EMERGENCY ? "Please get help now" : "Please see a doctor today";
    }

    private static String what(GateAction action, HelpNumbers numbers, List<Said> others) {
        var number = numbers.emergencyInWords();
        if (action != GateAction.EMERGENCY) {
            return "Stop exercising for now. Contact your doctor or urgent care today. If it gets worse, or you reach nobody, call "
                    + number + ".";
        }
        return "Stop exercising. What you told us has to be looked at straight away. "
                + (others.stream().anyMatch(StopPanel::comesToYou)
                        ? "Call " + number + " now, and do not drive."
                        : "Go to an emergency department now, and be driven there, or call " + number + ".");
    }

    /** Heart, vessels, an accident, pregnancy: help comes to the person. For nerves an emergency department is the place (fact sheet §2.9). */
    private static boolean comesToYou(Said said) {
        return switch (said) {
            case Said.OfSign sign -> sign.sign().getHelp() == Sign.GetHelp.RING;
            case Said.OfQuestion(var question, var _) -> RINGS.contains(question);
        };
    }

    /** Thoughts of self-harm keep their own kind words and line, also when something else was said beside them. */
    private static Component talk(HelpNumbers numbers, boolean alone) {
        var crisis = numbers.crisis() == null ? numbers.urgent() : numbers.crisis();
        var words = "Thank you for telling us. You do not have to carry this alone. Call "
                + (crisis == null ? "" : crisis.number() + ", or ")
                + numbers.emergencyInWords()
                + " now, and stay with somebody you trust until you have spoken to them.";
        var calls = new Div();
        calls.addClassName("stop-calls");
        if (crisis != null) {
            var link = phone(crisis.label() + ": call " + crisis.number(), crisis.number());
            link.addClassName("warning-call");
            calls.add(link);
        }
        if (alone) {
            var emergency = phone(
                    "Call " + numbers.emergency().number(), numbers.emergency().number());
            emergency.addClassName(crisis == null ? "warning-call" : "button");
            calls.add(emergency);
        }
        return alone
                ? new Div(new Paragraph(words), calls)
                : Titled.section(TALK, new Div(new Paragraph(words), calls));
    }

    /** The number that fits comes first. */
    private static Component calls(GateAction action, HelpNumbers numbers, boolean maternity) {
        boolean now = action == GateAction.EMERGENCY;
        var order = new ArrayList<>(
                numbers.inOrder(now ? Advice.EMERGENCY_GO : maternity ? Advice.MATERNITY : Advice.SAME_DAY));
        if (now && maternity && numbers.maternity() != null) {
            order.add(numbers.maternity());
        }
        if (now && numbers.urgent() != null) {
            order.add(numbers.urgent());
        }
        var calls = new Div();
        calls.addClassName("stop-calls");
        for (var line : order) {
            var link = phone(
                    line.equals(numbers.emergency()) || line.equals(numbers.abroad())
                            ? "Call " + line.number()
                            : line.label() + ": call " + line.number(),
                    line.number());
            link.addClassName(line == order.getFirst() ? "warning-call" : "button");
            calls.add(link);
        }
        return calls;
    }

    private static boolean isOfPregnancy(Said said) {
        return said instanceof Said.OfSign(var sign, var _, var _) && sign == Sign.PREGNANCY_SIGN
                || said instanceof Said.OfQuestion(var question, var _) && question == Question.PREGNANCY_WARNING_SIGN;
    }

    private static Component say(List<Said> toSay) {
        if (toSay.isEmpty()) {
            return new Paragraph(
                    "“I have low back pain, and my physio's portal told me to call:” and then how you feel.");
        }
        var list = new UnorderedList();
        toSay.forEach(said -> list.add(new ListItem(SignWords.forPatient(said))));
        return new Div(new Paragraph("“I have low back pain, and I have, or am not sure that I have, this:”"), list);
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
                .orElse("This is on the list of " + owner
                        + ". Nobody watches the portal live, so please do not wait for us.");
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
