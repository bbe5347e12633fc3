package org.steadyback.programme.ui;

import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.library.CautionPolicy;
import org.steadyback.library.ExerciseCard;
import org.steadyback.screening.CautionFilter;

/** Says how many exercises are left out for this patient, and why, and shows them on demand: nothing disappears silently. */
class HiddenNote extends Composite<Div> {

    private final Span words = new Span();
    private final Button toggle;
    private boolean showing;

    HiddenNote(Runnable onToggle) {
        toggle = new Button("Show them", _ -> {
            showing = !showing;
            onToggle.run();
        });
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        getContent().addClassName("hidden-note");
        getContent().add(words, toggle);
    }

    boolean showing() {
        return showing;
    }

    void show(List<ExerciseCard> hidden, CautionFilter cautions) {
        setVisible(!hidden.isEmpty());
        words.setText(hidden.isEmpty() ? "" : words(hidden, cautions));
        toggle.setText(showing ? "Hide them" : "Show them");
    }

    /** "12 left out because of osteoporosis." */
    static String words(List<ExerciseCard> hidden, CautionFilter cautions) {
        var because = hidden.stream()
                .flatMap(card -> cautions.verdict(card).because().stream())
                .filter(caution -> caution.policy() == CautionPolicy.X)
                .map(caution -> caution.condition().label())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return hidden.size() + " left out because of " + because + ".";
    }
}
