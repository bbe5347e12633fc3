package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.screening.Advice;
import org.steadyback.screening.AlertReceipt;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.StopPage;
import org.steadyback.screening.rules.Said;
import org.steadyback.text.Texts;
import org.steadyback.uikit.CallLink;
import org.steadyback.uikit.CallLinks;

/** What to do now, with whom to call and what to say; nothing on it closes it (fact sheet §2.4). */
class StopPanel extends Composite<Div> {

    /** The players in the other tabs of this browser ask the portal at once (session-player/gate-news.ts). */
    private static final String TELL_THE_PLAYERS = """
            const news = new BroadcastChannel('steadyback-gate');
            news.postMessage({ kind: 'look' });
            news.close();""";

    private static final StopPanelTexts SAY = Texts.of(StopPanelTexts.class);

    private final Div question = new Div();
    private final Paragraph mistake = quiet(SAY.mistake());

    StopPanel(
            GateAction action,
            List<Said> toSay,
            Optional<AlertReceipt> receipt,
            HelpNumbers numbers,
            ZoneId zone,
            LocalDate today) {
        var stop = StopPage.of(action, toSay, numbers);
        var page = stop.page();
        var heading = new H1(page == null ? StopPage.talkTitle() : page.title());
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassNames("stop-page", action == GateAction.EMERGENCY ? "stop-now" : "stop-today");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().executeJs(TELL_THE_PLAYERS);
        getContent().add(heading);
        if (page != null) {
            getContent().add(new Paragraph(page.text()), calls(stop.advice(), numbers));
        }
        if (!stop.talk().isEmpty()) {
            getContent().add(talk(stop.talk(), numbers, page == null));
        }
        getContent().add(question);
        if (page != null) {
            getContent().add(Titled.section(SAY.whatToSay(), say(page, stop.toSay())));
        }
        getContent().add(Titled.section(SAY.whoKnows(), new Paragraph(told(receipt, zone, today))));
        getContent().add(quiet(SAY.waits()), mistake);
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

    /** Thoughts of self-harm keep their own kind words and line, also when something else was said beside them. */
    private static Component talk(String words, HelpNumbers numbers, boolean alone) {
        var crisis = numbers.somebodyToTalkTo();
        var links = new ArrayList<CallLink>();
        if (crisis != null) {
            links.add(CallLink.to(crisis.label(), crisis.number()));
        }
        if (alone) {
            links.add(call(numbers.emergency()));
        }
        var calls = new CallLinks(links);
        return alone
                ? new Div(new Paragraph(words), calls)
                : Titled.section(StopPage.talkTitle(), new Div(new Paragraph(words), calls));
    }

    /** The number that fits comes first; of an emergency nothing else is rung. */
    private static Component calls(Advice advice, HelpNumbers numbers) {
        return new CallLinks(numbers.inOrder(advice).stream()
                .map(line -> line.equals(numbers.emergency()) || line.equals(numbers.abroad())
                        ? call(line)
                        : CallLink.to(line.label(), line.number()))
                .toList());
    }

    private static Component say(SignWords.Page page, List<Said> toSay) {
        if (toSay.isEmpty()) {
            var nothing = SignWords.nothingKnown();
            return new Paragraph(SAY.nothingKnown(nothing.sign(), nothing.more()));
        }
        var list = new UnorderedList();
        toSay.forEach(said -> list.add(spoken(SignWords.spoken(said))));
        return new Div(new Paragraph(SAY.quoted(page.say())), list);
    }

    private static ListItem spoken(SignWords.Spoken spoken) {
        var item = new ListItem(new Span(spoken.sign()));
        if (!spoken.more().isEmpty()) {
            var more = new Span(spoken.more());
            more.addClassName("said-more");
            item.add(more);
        }
        return item;
    }

    private static String told(Optional<AlertReceipt> receipt, ZoneId zone, LocalDate today) {
        if (receipt.isEmpty()) {
            return SAY.clinicianDecided();
        }
        var owner = receipt.get().owner();
        return receipt.get()
                .seen()
                .map(seen -> {
                    var at = seen.at().atZone(zone);
                    return at.toLocalDate().equals(today)
                            ? SAY.readToday(seen.name(), at)
                            : SAY.readOn(seen.name(), at);
                })
                .orElseGet(() -> SAY.onTheList(owner));
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static CallLink call(HelpNumbers.Line line) {
        return new CallLink(line.number(), SAY.call(line.number()));
    }
}
