package org.steadyback.shell;

import jakarta.servlet.http.HttpServletResponse;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PathLink;

/** What stands where a page cannot be shown. Missing, foreign and malformed all look the same. */
abstract class ErrorPanel extends Composite<Div> {

    final int notFound() {
        say("There is nothing at this address", "It may have moved, or it is not yours to open.");
        return HttpServletResponse.SC_NOT_FOUND;
    }

    final int problem(String number) {
        say(
                "Something went wrong on our side",
                "Nothing that was shown as saved is lost. Please try again; if it stays, tell us the number " + number
                        + ".");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void say(String title, String sentence) {
        var home = new PathLink("", "Go to my first page");
        home.addClassNames("button", "button-primary");
        getContent().removeAll();
        getContent().add(EmptyState.page(title, sentence, home));
    }
}
