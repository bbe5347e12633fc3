package org.steadyback.session.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.screening.Advice;
import org.steadyback.screening.SafetyNet;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/**
 * The button, and the short safety check that comes before anything else (fact sheet §2.5): the same signs as in the player, each
 * with its one question; several can be ticked.
 */
class FlareCheck extends Composite<Div> {

    private static final SignCheckTexts SAY = Texts.of(SignCheckTexts.class);

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

    /**
     * What is ticked, with the answers as they stand.
     *
     * @param noteAnswered whether every question that the note's words have opened is answered
     */
    record Ticks(Set<Said.OfSign> said, Set<Sign> asBefore, boolean fever, String note, boolean noteAnswered) {

        /** Those that are said to be new. */
        List<Said.OfSign> fresh() {
            return said.stream()
                    .filter(one -> !asBefore.contains(one.sign()))
                    .sorted(Comparator.comparing(Said.OfSign::sign))
                    .toList();
        }

        boolean emergency() {
            return fresh().stream()
                    .anyMatch(one ->
                            one.grade(false).filter(Action.EMERGENCY::equals).isPresent());
        }

        /** One thing only: its way back takes it away, as in the player. */
        boolean one() {
            return fresh().size() + (fever ? 1 : 0) == 1;
        }
    }

    private final transient Then then;
    private final transient Function<SafetyNet, SignsKept> kept;
    private final transient Supplier<SafetyNet> net;
    private final transient List<SignTick> ticks = new ArrayList<>();
    private final Paragraph problem = new Paragraph();
    private final Checkbox fever = new Checkbox(SAY.fever());
    private final Button none = new Button(SAY.none(), _ -> none());
    private final Button yes = new Button(SAY.showMe(), _ -> send());

    /** @param kept what works without network, by the same words and numbers */
    FlareCheck(Supplier<SafetyNet> net, Function<SafetyNet, SignsKept> kept, Then then) {
        this.net = net;
        this.kept = kept;
        this.then = then;
        var flared = new Button(Texts.of(FlareTexts.class).flaredUp(), _ -> ask());
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
        var known = net.get();
        var title = new H2(SAY.first());
        title.addClassName("section-title");
        title.getElement().setAttribute("tabindex", "-1");
        fever.addValueChangeListener(_ -> changed());
        none.addClassNames("big-action", "signs-none");
        yes.addClassNames("big-action", "signs-go-on");
        emphasise();
        problem.getElement().setAttribute("role", "status");
        var actions = new Div(none, yes);
        actions.addClassName("actions");
        getContent().removeAll();
        getContent().addClassName("card");
        getContent().add(title, new Paragraph(SAY.ask()));
        for (var one : known.signs()) {
            var sign = Sign.ofWire(one.name()).orElseThrow();
            var tick = new SignTick(sign, one.found(), known.numbers(), this::changed, this::tickSaddle);
            ticks.add(tick);
            getContent().add(tick);
        }
        getContent()
                .add(
                        feverTick(known),
                        new PathLink(Paths.WARNING_SIGNS, SAY.allSigns()),
                        problem,
                        actions,
                        kept.apply(known));
        title.getElement().executeJs("this.focus()");
        getElement().addEventListener(SignsKept.LEFT_OUT, _ -> leftOut());
        then.asking();
    }

    private Div feverTick(SafetyNet known) {
        var more = new Div();
        SignTick.stop(more, SignsKept.feverWords(known), known.numbers().inOrder(Advice.SAME_DAY));
        var tick = new Div(fever, more);
        SignsKept.marksFever(tick);
        return tick;
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
        problem.setText("");
        if (ticks.stream().anyMatch(tick -> tick.sign() == Sign.RED_FLAG && tick.ticked())) {
            ticks.forEach(SignTick::saddleIsTicked);
        }
        then.ticked(ticks());
    }

    /** The words of "something else" are about it, and it is new, or nobody is sure: the sign's own question comes next. */
    private void tickSaddle() {
        ticks.stream().filter(tick -> tick.sign() == Sign.RED_FLAG).forEach(tick -> {
            tick.tick(true);
            tick.show();
        });
    }

    /** "No, that was a slip": taken back before it was sent, which leaves no trace. */
    void slip() {
        ticks.stream().filter(tick -> !tick.asBefore()).forEach(tick -> tick.tick(false));
        fever.setValue(false);
        changed();
        problem.setText(SAY.takenBack());
    }

    /** "No, change what I ticked": what stays ticked goes on waiting. */
    void change() {
        changed();
        problem.setText(SAY.untick());
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
        return new Ticks(
                said,
                asBefore,
                fever.getValue(),
                note.toString(),
                ticks.stream().allMatch(SignTick::wordsAnswered));
    }

    private void none() {
        if (unsent()) {
            problem.setText(SAY.ticked());
            return;
        }
        then.none();
    }

    /** What is ticked, as it stands; a question without an answer was left out. */
    private void send() {
        if (!unsent()) {
            problem.setText(SAY.tickFirst());
            return;
        }
        // an emergency waits for no question
        if (!ticks().emergency() && !ticks.stream().allMatch(SignTick::askWords)) {
            return;
        }
        out();
    }
}
