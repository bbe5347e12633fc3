package org.steadyback.session.ui;

import java.math.BigDecimal;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.progression.Trials;
import org.steadyback.session.StartPage;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** One exercise: how its start is found, its trials, and what to do about it. */
class StartLine extends Composite<ListItem> {

    interface Choice {
        void made(boolean measure, String reason);
    }

    private final String name;
    private final transient Choice choice;

    StartLine(StartPage.Line line, GradingParameters parameters, Choice choice, Runnable onAgree) {
        this.name = line.exercise().card().name();
        this.choice = choice;
        var head = new Div(
                named(new Span(name), "plan-name"),
                new Span(DoseWords.of(line.exercise().asked().dose())));
        head.addClassName("start-head");
        getContent().addClassName("start-line");
        getContent().add(head);
        line.measured().ifPresentOrElse(trials -> showTrials(trials, parameters, onAgree), this::showSet);
    }

    private void showSet() {
        var set = new Paragraph("Set by you; the baseline is counted back from it.");
        set.addClassName("quiet");
        getContent().add(set);
        getContent().add(actions(measure("Measure in three trials")));
    }

    private void showTrials(Trials trials, GradingParameters parameters, Runnable onAgree) {
        var found = trials.found();
        var amounts = trials.trials().stream()
                .map(trial -> trial.amount() + (trials.inSeconds() ? " s" : ""))
                .collect(Collectors.joining(", "));
        var so = amounts.isEmpty() ? "No trial yet." : "Trials: " + amounts + ".";
        if (found == null) {
            getContent()
                    .add(
                            new Tag("Measuring", Tone.PAUSED),
                            new Paragraph(so + " " + trials.more(parameters) + " more."));
            getContent().add(setAnyway());
            return;
        }
        switch (found.outcome()) {
            case READY ->
                getContent()
                        .add(
                                new Tag("Start found", Tone.SETTLED),
                                new Paragraph(so + " " + quota(trials, found)),
                                actions(measure("Measure again")));
            case AWAITS_PHYSIO -> {
                var agree = new Button("Agree this start", _ -> onAgree.run());
                agree.setAriaLabel("Agree this start for " + name);
                agree.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                getContent()
                        .add(
                                new Tag("Waits for you", Tone.ATTENTION),
                                new Paragraph(so + " " + quota(trials, found)),
                                new Paragraph(whyItWaits(found, parameters)),
                                actions(agree, measure("Measure again")),
                                setAnyway());
            }
            case NOTHING_MANAGED ->
                getContent()
                        .add(
                                new Tag("Nothing managed", Tone.ATTENTION),
                                new Paragraph(so + " An easier exercise is wanted."),
                                actions(measure("Measure again")),
                                setAnyway());
        }
    }

    /** The number that asks for the physio, and the limit of the clinic. */
    private static String whyItWaits(Trials.Found found, GradingParameters parameters) {
        var limit = plain(parameters.of(Parameter.HIGH_USUAL));
        var usual = found.usualPain();
        return usual == null
                ? "It waits because the usual pain is %s of 10 or more: then the physio agrees the start."
                        .formatted(limit)
                : "It waits because the usual pain is %s of 10: from %s on the physio agrees the start."
                        .formatted(plain(usual), limit);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String quota(Trials trials, Trials.Found found) {
        var unit = trials.inSeconds() ? " s held" : "";
        return "Baseline %s%s, first quota %s%s (four fifths, rounded down, never above the cap)."
                .formatted(
                        found.baseline() == null ? "" : plain(found.baseline()),
                        unit,
                        found.quota() == null ? "" : found.quota().toPlainString(),
                        unit);
    }

    private Button measure(String word) {
        var button = new Button(word, _ -> choice.made(true, ""));
        button.setAriaLabel(word + ": " + name);
        return button;
    }

    private Div setAnyway() {
        var reason = new TextField("Or keep your own start, because");
        reason.setMaxLength(400);
        reason.setManualValidation(true);
        reason.setErrorMessage("Please give the reason");
        reason.setWidthFull();
        var set = new Button("Keep my start", _ -> {
            Marks.filled(reason).ifPresent(why -> choice.made(false, why));
        });
        set.setAriaLabel("Keep my start for " + name);
        return named(new Div(reason, set), "reply-form");
    }

    private static Div actions(Button... buttons) {
        return named(new Div(buttons), "actions");
    }

    private static <C extends com.vaadin.flow.component.Component & com.vaadin.flow.component.HasStyle> C named(
            C component, String className) {
        component.addClassName(className);
        return component;
    }
}
