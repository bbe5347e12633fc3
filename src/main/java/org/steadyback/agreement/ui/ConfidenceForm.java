package org.steadyback.agreement.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.steadyback.agreement.RateMovements;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PainScaleField;

/** "How safe does this movement feel?", once for each movement (S19). Any of them can be left out. */
class ConfidenceForm extends Composite<Section> {

    private static final SuggestionTexts SAY = Texts.of(SuggestionTexts.class);

    private final Map<PrescriptionId, PainScaleField> scales = new LinkedHashMap<>();

    ConfidenceForm(List<AskedExercise> open, Consumer<List<RateMovements.Rating>> onSave) {
        var why = new Paragraph(SAY.howSafeWhy());
        why.addClassName("quiet");
        var list = new Div();
        list.addClassName("confidence-list");
        for (var one : open) {
            var scale = new PainScaleField(one.card().name());
            scale.setAnchors(SAY.notSafe(), SAY.completelySafe());
            scales.put(one.asked().prescription(), scale);
            list.add(scale);
        }
        var save = new Button(SAY.save(), _ -> onSave.accept(ratings()));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var skip = new Button(SAY.ratherNot(), _ -> onSave.accept(leftOut()));
        skip.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var actions = new Div(save, skip);
        actions.addClassName("actions");
        getContent().add(why, list, actions);
    }

    /** What it asks; it stands before it, to be opened. */
    static String question() {
        return SAY.howSafe();
    }

    private List<RateMovements.Rating> ratings() {
        return scales.entrySet().stream()
                .map(entry -> new RateMovements.Rating(
                        entry.getKey(), entry.getValue().getValue()))
                .toList();
    }

    private List<RateMovements.Rating> leftOut() {
        return scales.keySet().stream()
                .map(prescription -> new RateMovements.Rating(prescription, null))
                .toList();
    }
}
