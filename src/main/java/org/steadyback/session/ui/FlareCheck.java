package org.steadyback.session.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.interview.Found;
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

        /** The check is open; nothing else is to be read beside it. */
        void asking();

        void none();

        /** Something was ticked, answered or taken back: it is kept at once. */
        void ticked(Ticks now);

        /** What to do now, please: pressed, or nothing was answered for a minute. */
        void signs(Ticks now);
    }

    /** What is ticked, with the answers as they stand. */
    record Ticks(Set<Said.OfSign> said, Set<Sign> asBefore, boolean fever, String note) {}

    /** Without an answer for so long a question counts as left out (fact sheet §2.9, [D]). */
    private static final int LEFT_OUT_AFTER_MS = 60_000;

    private static final String LEFT_OUT = "left-out";

    private final transient Then then;
    private final transient HelpNumbers numbers;
    private final transient Map<Sign, Found> found;
    private final transient List<SignTick> ticks = new ArrayList<>();
    private final Checkbox fever = new Checkbox(FEVER);
    private final Button none = new Button("None of these is new", _ -> none());
    private final Button yes = new Button("Yes: show me what to do", _ -> send());

    /** @param found what clinicians found on signs that were said before */
    FlareCheck(HelpNumbers numbers, Map<Sign, Found> found, Then then) {
        this.numbers = numbers;
        this.found = found;
        this.then = then;
        var flared = new Button("My back has flared up", _ -> ask());
        flared.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        flared.addClassName("big-action");
        getContent().addClassName("flare-check");
        getContent().add(flared);
    }

    /** Asked at once, without the button. */
    FlareCheck opened() {
        ask();
        return this;
    }

    private boolean unsent() {
        return fever.getValue() || ticks.stream().anyMatch(SignTick::ticked);
    }

    private void ask() {
        var title = new H2("First a short check");
        title.addClassName("section-title");
        title.getElement().setAttribute("tabindex", "-1");
        fever.addValueChangeListener(_ -> changed());
        none.addClassName("big-action");
        yes.addClassName("big-action");
        emphasise();
        var actions = new Div(none, yes);
        actions.addClassName("actions");
        getContent().removeAll();
        getContent().addClassName("card");
        getContent()
                .add(
                        title,
                        new Paragraph(
                                "Is one of these new, or getting worse? Tick all that fit, also if you are not sure."));
        for (var one : Sign.values()) {
            var tick = new SignTick(one, found.get(one), numbers, this::changed);
            ticks.add(tick);
            getContent().add(tick);
        }
        getContent().add(fever, new PathLink(Paths.WARNING_SIGNS, "All warning signs"), problem, actions);
        title.getElement().executeJs("this.focus()");
        getElement().addEventListener(LEFT_OUT, _ -> leftOut());
        then.asking();
    }

    private void out() {
        ticks.forEach(SignTick::sent);
        then.signs(ticks());
    }

    /** The solid button is the one that fits what is ticked. */
    private void emphasise() {
        none.setThemeVariant(ButtonVariant.LUMO_PRIMARY, !unsent());
        yes.setThemeVariant(ButtonVariant.LUMO_PRIMARY, unsent());
    }

    private void changed() {
        emphasise();
        then.ticked(ticks());
        getElement().executeJs("""
                clearTimeout(this.waiting);
                this.waiting = $0 ? setTimeout(() => this.dispatchEvent(new CustomEvent($1)), $2) : 0;""", unsent(), LEFT_OUT, LEFT_OUT_AFTER_MS);
    }

    private void leftOut() {
        if (isAttached() && unsent()) {
            out();
        }
    }

    private Ticks ticks() {
        var said = new HashSet<Said.OfSign>();
        var asBefore = new HashSet<Sign>();
        var note = new StringBuilder();
        for (var tick : ticks) {
            if (tick.ticked()) {
                said.add(tick.said());
                note.append(tick.note());
                if (tick.asBefore()) {
                    asBefore.add(tick.sign());
                }
            }
        }
        return new Ticks(said, asBefore, fever.getValue(), note.toString());
    }

    private final Paragraph problem = new Paragraph();

    private void none() {
        if (unsent()) {
            problem.setText("You ticked something above. Please press “Yes: show me what to do”, or untick it.");
            return;
        }
        then.none();
    }

    /** What is ticked, as it stands; a question without an answer was left out. */
    private void send() {
        if (!unsent()) {
            problem.setText("Please tick what fits, or press “None of these is new”.");
            return;
        }
        out();
    }
}
