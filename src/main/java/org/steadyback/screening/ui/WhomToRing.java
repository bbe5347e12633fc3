package org.steadyback.screening.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.uikit.CallLink;
import org.steadyback.uikit.CallLinks;
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
        getContent()
                .add(notice(offered, numbers)
                        .with(new CallLinks(numbers.inOrder(advice).stream()
                                .map(line -> CallLink.to(line.label(), line.number()))
                                .toList())));
    }

    private static Notice notice(Offered offered, HelpNumbers numbers) {
        return offered.stopPage(numbers)
                .flatMap(stop -> Optional.ofNullable(stop.page()))
                .map(page -> new Notice(Tone.STOP, page.title(), page.text()))
                .orElseGet(() -> new Notice(Tone.ATTENTION, offered.sentence(numbers)));
    }
}
