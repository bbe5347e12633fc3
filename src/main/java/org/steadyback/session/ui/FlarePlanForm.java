package org.steadyback.session.ui;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;

import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.session.FlarePage;
import org.steadyback.uikit.Marks;

/** Prepares what is asked in a flare: which exercises stay with half, and the physio's own words. */
class FlarePlanForm extends Composite<Section> {

    private final CheckboxGroup<AskedExercise> stays = new CheckboxGroup<>("Stays, with half of its quota");
    private final TextArea words = new TextArea("Your words to the patient");
    private final transient FlarePage page;

    FlarePlanForm(FlarePage page, BiConsumer<Set<PrescriptionId>, String> onSave) {
        this.page = page;
        var title = new H2("Flare plan");
        title.addClassName("section-title");
        var by = new Paragraph(page.plan()
                .prepared()
                .map(prepared -> "Prepared by " + prepared.by() + ".")
                .orElse("Made by rule: movement and walking stay, strengthening above level 2 rests."));
        by.addClassName("quiet");
        stays.setItems(page.exercises());
        stays.setItemLabelGenerator(one -> one.card().name());
        stays.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        stays.setValue(page.exercises().stream()
                .filter(one -> !page.plan().rests(one.asked().prescription()))
                .collect(Collectors.toSet()));
        words.setMaxLength(1000);
        words.setValue(page.plan().words());
        words.setWidthFull();
        words.setHelperText("For example which position eases, what helped last time, when to ring.");
        stays.setManualValidation(true);
        stays.setErrorMessage("Let something stay: moving a little helps in a flare");
        var save = new Button("Save flare plan", _ -> {
            Marks.filled(stays).ifPresent(_ -> onSave.accept(rests(), words.getValue()));
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("actions");
        getContent().addClassNames("section", "form");
        getContent().add(title, by, stays, words, actions);
    }

    private Set<PrescriptionId> rests() {
        return page.exercises().stream()
                .filter(one -> !stays.getValue().contains(one))
                .map(one -> one.asked().prescription())
                .collect(Collectors.toSet());
    }
}
