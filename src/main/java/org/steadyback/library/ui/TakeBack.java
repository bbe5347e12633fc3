package org.steadyback.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

import org.steadyback.library.ExerciseFilter;
import org.steadyback.uikit.Icons;

/** What was asked for, each with a button that takes it back. */
class TakeBack extends Composite<Div> {

    private final transient Consumer<ExerciseFilter> onChange;

    TakeBack(Consumer<ExerciseFilter> onChange) {
        this.onChange = onChange;
        getContent().addClassNames("actions", "chosen");
    }

    void show(ExerciseFilter filter) {
        getContent().removeAll();
        var choices = Choice.of(filter);
        choices.forEach(choice -> getContent().add(button("Remove " + choice.label(), choice.without())));
        if (!choices.isEmpty()) {
            var all = new Button("Clear all", _ -> onChange.accept(ExerciseFilter.none()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            getContent().add(all);
        }
    }

    private Button button(String text, ExerciseFilter without) {
        var button = new Button(text, _ -> onChange.accept(without));
        button.setIcon(Icons.CLOSE.create());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
