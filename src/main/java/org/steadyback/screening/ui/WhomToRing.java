package org.steadyback.screening.ui;

import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.StopPage;
import org.steadyback.text.Texts;
import org.steadyback.uikit.CallLink;
import org.steadyback.uikit.CallLinks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** While exercise waits for somebody: what to do, and the numbers that fit, the first one first (fact sheet §2.9). */
@StyleSheet("styles/screening.css")
class WhomToRing extends Composite<Div> {

    private static final ScreenTexts SAY = Texts.of(ScreenTexts.class);

    /** @param advice what is to be rung for */
    WhomToRing(Offered offered, Advice advice, HelpNumbers numbers) {
        getContent().addClassName("whom-to-ring");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", SAY.whomToRing());
        getContent()
                .add(notice(offered, numbers)
                        .with(new CallLinks(lines(offered, advice, numbers)
                                .map(line -> CallLink.to(line.label(), line.number()))
                                .toList())));
    }

    /** Of thoughts of self-harm alone the line for them is the first, beside others it is there too. */
    private static Stream<HelpNumbers.Line> lines(Offered offered, Advice advice, HelpNumbers numbers) {
        var inOrder = numbers.inOrder(advice).stream();
        var stop = offered.stopPage(numbers).filter(page -> !page.talk().isEmpty());
        if (stop.isEmpty()) {
            return inOrder;
        }
        var talk = Stream.ofNullable(numbers.somebodyToTalkTo());
        return (stop.get().page() == null ? Stream.concat(talk, inOrder) : Stream.concat(inOrder, talk)).distinct();
    }

    private static Notice notice(Offered offered, HelpNumbers numbers) {
        return offered.stopPage(numbers)
                .map(WhomToRing::notice)
                .orElseGet(() -> new Notice(Tone.ATTENTION, offered.sentence(numbers)));
    }

    private static Notice notice(StopPage stop) {
        var page = stop.page();
        if (page == null) {
            return new Notice(Tone.STOP, StopPage.talkTitle(), stop.talk());
        }
        var notice = new Notice(Tone.STOP, page.title(), page.text());
        return stop.talk().isEmpty() ? notice : notice.with(new Paragraph(stop.talk()));
    }
}
