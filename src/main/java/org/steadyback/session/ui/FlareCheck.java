package org.steadyback.session.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/**
 * The button, and the short safety check that comes before anything else (fact sheet §2.5): the same signs as in the player, each
 * with its one question; several can be ticked.
 */
class FlareCheck extends Composite<Div> {

    static final String FEVER = "Fever, shivers or night sweats with this pain";

    /** What becomes of the check. */
    interface Then {

        void none();

        /** @param note own words, perhaps empty */
        void signs(Set<Said.OfSign> said, boolean fever, String note);
    }

    private final transient Then then;
    private final transient HelpNumbers numbers;
    private final transient List<SignTick> ticks = new ArrayList<>();
    private final Checkbox fever = new Checkbox(FEVER);

    FlareCheck(HelpNumbers numbers, Then then) {
        this.numbers = numbers;
        this.then = then;
        var flared = new Button("My back has flared up", _ -> ask());
        flared.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        flared.addClassName("big-action");
        getContent().addClassName("flare-check");
        getContent().add(flared);
    }

    /** Whether something was ticked that has not been sent: whoever leaves the page has left its question out. */
    boolean unsent() {
        return fever.getValue() || ticks.stream().anyMatch(SignTick::ticked);
    }

    private void ask() {
        var title = new H2("First a short check");
        title.addClassName("section-title");
        title.getElement().setAttribute("tabindex", "-1");
        var none = new Button("None of these is new", _ -> none());
        none.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        none.addClassName("big-action");
        var sign = new Button("Yes: show me what to do", _ -> send());
        sign.addClassName("big-action");
        var actions = new Div(none, sign);
        actions.addClassName("actions");
        getContent().removeAll();
        getContent().addClassName("card");
        getContent()
                .add(
                        title,
                        new Paragraph(
                                "Is one of these new, or getting worse? Tick all that fit, also if you are not sure."));
        for (var one : Sign.values()) {
            var tick = new SignTick(one, numbers);
            ticks.add(tick);
            getContent().add(tick);
        }
        getContent().add(fever, new PathLink(Paths.WARNING_SIGNS, "All warning signs"), problem, actions);
        title.getElement().executeJs("this.focus()");
    }

    private final Paragraph problem = new Paragraph();

    private void none() {
        if (unsent()) {
            problem.setText("You ticked something above. Please press “Yes: show me what to do”, or untick it.");
            return;
        }
        then.none();
    }

    /** Sends what is ticked; a question without an answer was left out. */
    void send() {
        if (!unsent()) {
            problem.setText("Please tick what fits, or press “None of these is new”.");
            return;
        }
        var said = new HashSet<Said.OfSign>();
        var note = new StringBuilder();
        for (var tick : ticks) {
            if (tick.ticked()) {
                said.add(tick.said());
                note.append(tick.note());
            }
        }
        boolean hot = fever.getValue();
        ticks.clear();
        fever.setValue(false);
        then.signs(said, hot, note.toString());
    }
}
