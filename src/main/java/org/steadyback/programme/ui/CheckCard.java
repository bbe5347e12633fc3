package org.steadyback.programme.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.programme.KeptOverride;
import org.steadyback.programme.Overridden;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Remedy;
import org.steadyback.programme.check.Warning;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** One check with all that it found, why that matters, what settles it, and the way to go on with a reason. */
class CheckCard extends Composite<ListItem> {

    private final Check check;
    private final transient Consumer<Remedy> onRemedy;
    private final transient Runnable onReason;
    private final Span state = new Span();
    private final Div findings = new Div();
    private final Button override;
    private final Button stillHolds;
    private final TextField reason;
    private final transient Set<String> answered = new HashSet<>();
    private transient List<Warning> open = List.of();

    CheckCard(Check check, Consumer<Remedy> onRemedy, Runnable onReason) {
        this.check = check;
        this.onRemedy = onRemedy;
        this.onReason = onReason;
        reason = new TextField(check.reasonAskedFor() + ": " + lower(check.title()));
        reason.setMaxLength(200);
        reason.setWidthFull();
        reason.setVisible(false);
        reason.setManualValidation(true);
        reason.setErrorMessage("Please give your reason, or change the plan");
        reason.addValueChangeListener(_ -> give());
        override = small("Override", this::ask);
        stillHolds = small("My reason still holds", this::give);
        var head = new Div(new H3(check.title()), state);
        head.addClassName("check-head");
        findings.addClassName("check-findings");
        var why = new LaterDetails("Why: " + lower(check.title()), this::why);
        getContent().addClassName("check-card");
        getContent().add(head, findings, why, reason, stillHolds, override);
    }

    /** @param kept reasons that count already */
    void show(List<Warning> warnings, List<KeptOverride> kept) {
        open = warnings.stream()
                .filter(warning -> kept.stream().noneMatch(one -> one.covers(warning)))
                .toList();
        findings.removeAll();
        warnings.forEach(warning -> findings.add(finding(warning)));
        kept.stream()
                .filter(one -> warnings.stream().anyMatch(one::covers))
                .map(one -> new Paragraph(one.made().by() + " went on with a reason: “" + one.reason() + "”"))
                .forEach(findings::add);
        showState();
    }

    boolean answered() {
        return open.stream().allMatch(warning -> answered.contains(warning.subject()));
    }

    List<Overridden> overridden() {
        return open.stream()
                .filter(warning -> answered.contains(warning.subject()))
                .map(warning -> new Overridden(check, warning.subject(), reason.getValue()))
                .toList();
    }

    /** Opens the field for the reason and goes there. */
    void ask() {
        open();
        reason.focus();
    }

    private void open() {
        reason.setVisible(true);
        override.setVisible(false);
    }

    /** Asks at the field, as somebody who tried to save without. */
    void insist() {
        ask();
        reason.setInvalid(reason.isEmpty());
    }

    /** As it stands at the field; empty if there is none. */
    String reason() {
        return reason.getValue();
    }

    /** One that was written before. */
    void giveReason(String words) {
        open();
        reason.setValue(words);
    }

    private void give() {
        answered.clear();
        if (!reason.getValue().isBlank()) {
            open.forEach(warning -> answered.add(warning.subject()));
        }
        reason.setInvalid(false);
        showState();
        onReason.run();
    }

    private void showState() {
        state.removeAll();
        state.add(answered() ? new Tag("Goes on with a reason", Tone.PLAIN) : new Tag("Look at this", Tone.ATTENTION));
        override.setVisible(!open.isEmpty() && !reason.isVisible());
        // what was answered before has become more: the reason is asked about again
        stillHolds.setVisible(!answered() && !reason.getValue().isBlank());
    }

    private Component finding(Warning warning) {
        var settled = new Span(warning.settledBy());
        settled.addClassName("check-settled-by");
        var line = new Div(new Span(warning.inWords()), settled);
        line.addClassName("check-finding");
        var remedy = warning.remedy();
        if (remedy != null) {
            line.add(small("Apply: " + remedy.words(), () -> onRemedy.accept(remedy)));
        }
        return line;
    }

    private Component why() {
        var source = new Span("Source: " + check.source());
        source.addClassName("check-settled-by");
        return new Div(new Paragraph(check.why()), source);
    }

    private Button small(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(words + ": " + lower(check.title()));
        return button;
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }
}
