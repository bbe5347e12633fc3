package org.steadyback.shell;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.text.Texts;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PathLink;

/** What stands where a page cannot be shown. Missing, foreign and malformed all look the same. */
abstract class ErrorPanel extends Composite<Div> {

    private static final FaultTexts SAY = Texts.of(FaultTexts.class);

    final int notFound() {
        say(SAY.nothingHere(), SAY.nothingHereSays());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    final int problem(String number) {
        say(SAY.ourFault(), SAY.ourFaultSays(number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void say(String title, String sentence) {
        var home = new PathLink("", SAY.firstPage());
        home.addClassNames("button", "button-primary");
        getContent().removeAll();
        getContent().add(EmptyState.page(title, sentence, home));
    }
}
