package org.steadyback.screening.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.SignWords;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** While exercise waits for somebody: what to do, and the numbers that fit, the first one first (fact sheet §2.9). */
@StyleSheet("styles/screening.css")
class WhomToRing extends Composite<Div> {

    /** @param advice what is to be rung for */
    WhomToRing(Offered offered, Advice advice, HelpNumbers numbers) {
        getContent().addClassName("whom-to-ring");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", "Whom to ring");
        getContent().add(notice(offered, advice, numbers).with(calls(numbers.inOrder(advice))));
    }

    private static Notice notice(Offered offered, Advice advice, HelpNumbers numbers) {
        if (offered.because() != Offered.Because.STOP_OPEN) {
            return new Notice(Tone.ATTENTION, offered.sentence());
        }
        var page = SignWords.page(advice, numbers);
        return new Notice(Tone.STOP, page.title(), page.text());
    }

    private static Div calls(List<HelpNumbers.Line> lines) {
        var calls = new Div();
        calls.addClassName("stop-calls");
        for (var line : lines) {
            var link = new Anchor(
                    "tel:" + line.number().replaceAll("[^0-9+*#]", ""), line.label() + ": call " + line.number());
            link.addClassName(line == lines.getFirst() ? "warning-call" : "button");
            calls.add(link);
        }
        return calls;
    }
}
