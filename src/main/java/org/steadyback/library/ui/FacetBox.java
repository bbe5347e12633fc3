package org.steadyback.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;

/** One way to narrow down that is a yes or no, with how many exercises it would show. */
class FacetBox extends Composite<Checkbox> {

    private final String title;

    FacetBox(String title, Consumer<Boolean> onChoice) {
        this.title = title;
        getContent().setLabel(title);
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(change.getValue());
            }
        });
    }

    void show(boolean chosen) {
        getContent().setValue(chosen);
    }

    void show(int count, boolean chosen) {
        getContent().setLabel(title + " (" + count + ")");
        show(chosen);
    }
}
