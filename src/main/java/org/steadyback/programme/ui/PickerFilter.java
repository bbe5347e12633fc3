package org.steadyback.programme.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.LaterDetails;

/** The ways to narrow the library down while picking. */
class PickerFilter extends Composite<Div> {

    private final TextField words = new TextField("Search the library");
    private final LaterDetails narrowing = new LaterDetails("Narrow down");
    private final transient Consumer<ExerciseFilter> onChange;
    private @Nullable PickerFacets facets;

    PickerFilter(Consumer<ExerciseFilter> onChange) {
        this.onChange = onChange;
        words.setPlaceholder("Name, direction, position");
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        getContent().addClassName("picker-filter");
        getContent().add(words, narrowing);
    }

    /** Asks for nothing. */
    void reset(List<ExerciseCard> library) {
        words.clear();
        facets = null;
        narrowing.replaceContent(() -> facets = new PickerFacets(library, this::changed));
    }

    private void changed() {
        onChange.accept(facets == null ? ExerciseFilter.words(words.getValue()) : facets.filter(words.getValue()));
    }
}
