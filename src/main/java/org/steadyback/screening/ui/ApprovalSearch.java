package org.steadyback.screening.ui;

import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.uikit.Marks;

/** Finds an exercise to let through before it stands in a programme. */
class ApprovalSearch extends Composite<Div> {

    private final TextField words = new TextField("Exercise");
    private final Div found = new Div();
    private final transient Function<String, Component> search;

    ApprovalSearch(Function<String, Component> search) {
        this.search = search;
        words.setMaxLength(100);
        words.setErrorMessage("Please say what to look for");
        words.setManualValidation(true);
        var row = new Div(words, new Button("Find", _ -> find()));
        row.addClassName("settle");
        getContent().add(row, found);
    }

    private void find() {
        found.removeAll();
        Marks.filled(words).ifPresent(given -> found.add(search.apply(given)));
    }
}
