package org.steadyback.session.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Said;
import org.steadyback.text.Texts;
import org.steadyback.uikit.CallLink;
import org.steadyback.uikit.CallLinks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/**
 * What to do now about signs that were ticked here, as the player shows it: the number first, what to say, and "Is that right?" until
 * it is sent (fact sheet §2.9, order).
 */
@StyleSheet("styles/screening.css")
class StopAdvice extends Composite<Div> {

    private static final SignCheckTexts SAY = Texts.of(SignCheckTexts.class);
    private static final int SENT_AFTER_MS = 60_000;

    /** What can be done on it. */
    interface Then {

        /** That is right; or somebody rings, or the minute is over. */
        void send();

        void back();
    }

    private final Div question = new Div();

    /** @param no what the way back is called: a slip where it takes away all that was ticked */
    StopAdvice(
            Advice advice, List<? extends Said> said, List<String> besides, HelpNumbers numbers, String no, Then then) {
        var page = SignWords.page(advice, numbers);
        boolean emergency = advice.action().filter(Action.EMERGENCY::equals).isPresent();
        var heading = new H1(page.title());
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().executeJs("this.focus()");
        getContent().addClassNames("stop-page", emergency ? "stop-now" : "stop-today");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(heading, new Paragraph(page.text()), calls(numbers.inOrder(advice), then), question);
        getContent().add(section(SAY.whatToSay(), say(page, said, besides)));
        if (!emergency) {
            var worse = new UnorderedList();
            said.stream()
                    .filter(Said.OfSign.class::isInstance)
                    .map(one -> SignWords.ringIf(((Said.OfSign) one).sign()))
                    .distinct()
                    .forEach(words -> worse.add(new ListItem(words)));
            if (worse.getComponentCount() > 0) {
                getContent().add(section(SAY.ifWorse(), worse));
            }
        }
        getContent().add(new PathLink(Paths.WARNING_SIGNS, SAY.allSigns()));
        ask(no, then);
    }

    private void ask(String no, Then then) {
        var actions = new Div(new Button(SAY.yes(), _ -> then.send()), new Button(no, _ -> then.back()));
        actions.addClassName("actions");
        var asked = new Div(new H2(SAY.isThatRight()), new Paragraph(SAY.unanswered()), actions);
        asked.addClassName("is-that-right");
        question.add(asked);
        getElement().addEventListener("minute-over", _ -> then.send());
        getElement()
                .executeJs("setTimeout(() => this.dispatchEvent(new CustomEvent('minute-over')), $0)", SENT_AFTER_MS);
    }

    /** From now on there is no way back here. */
    void sent() {
        question.removeAll();
        question.add(new Notice(Tone.ATTENTION, SAY.sent()).announced());
    }

    /** Whoever rings has said that it is so. */
    private static CallLinks calls(List<HelpNumbers.Line> lines, Then then) {
        return new CallLinks(
                lines.stream()
                        .map(line -> CallLink.to(line.label(), line.number()))
                        .toList(),
                then::send);
    }

    private static Component say(SignWords.Page page, List<? extends Said> said, List<String> besides) {
        var list = new UnorderedList();
        for (var one : said) {
            var spoken = SignWords.spoken(one);
            var item = new ListItem(new Span(spoken.sign()));
            if (!spoken.more().isEmpty()) {
                var more = new Span(spoken.more());
                more.addClassName("said-more");
                item.add(more);
            }
            list.add(item);
        }
        besides.forEach(words -> list.add(new ListItem(words)));
        return new Div(new Paragraph(SAY.say(page.say())), list);
    }

    private static Section section(String title, Component content) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        return new Section(heading, content);
    }
}
