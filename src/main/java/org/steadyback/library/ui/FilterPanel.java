package org.steadyback.library.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.FacetCounts;
import org.steadyback.library.Position;
import org.steadyback.library.Section;
import org.steadyback.uikit.Icons;

/** Words to search for, and the ways to narrow down. Says what is wanted; somebody else looks it up. */
class FilterPanel extends Composite<Div> {

    private final TextField search = new TextField("Search");
    private final FacetGroup<Section> sections =
            new FacetGroup<>("Section", Section::label, chosen -> want(wanted().withSections(chosen)));
    private final FacetGroup<Direction> directions =
            new FacetGroup<>("Direction", Direction::label, chosen -> want(wanted().withDirections(chosen)));
    private final FacetGroup<Position> positions =
            new FacetGroup<>("Start position", Position::label, chosen -> want(wanted().withPositions(chosen)));
    private final FacetGroup<Integer> levels =
            new FacetGroup<>("Level", ExerciseCard::levelInWords, chosen -> want(wanted().withLevels(chosen)));
    private final Checkbox offFloor = new Checkbox();
    private final FacetLists lists =
            new FacetLists(chosen -> want(wanted().withEquipment(chosen)), chosen -> want(wanted().withFamily(chosen)));

    private final transient Consumer<ExerciseFilter> onChange;
    private transient ExerciseFilter filter = ExerciseFilter.none();

    FilterPanel(Consumer<ExerciseFilter> onChange) {
        this.onChange = onChange;
        search.setPlaceholder("Name, direction, position …");
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                want(filter.withText(change.getValue()));
            }
        });
        offFloor.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                want(filter.withNotOnTheFloor(change.getValue()));
            }
        });
        var facets = new Div(sections, directions, positions, offFloor, levels, lists);
        facets.addClassName("facets");
        var narrow = new NativeDetails("Narrow down", facets);
        narrow.addClassName("narrow-down");
        getContent().addClassName("filter-panel");
        getContent().add(search, narrow);
    }

    /** Shows what is asked for, and what each further choice would leave. */
    void show(ExerciseFilter asked, FacetCounts counts) {
        filter = asked;
        // while somebody types, a space at the end is theirs
        if (!search.getValue().strip().equals(asked.text())) {
            search.setValue(asked.text());
        }
        sections.show(counts.sections(), asked.sections());
        directions.show(counts.directions(), asked.directions());
        positions.show(counts.positions(), asked.positions());
        levels.show(counts.levels(), asked.levels());
        offFloor.setLabel("Not on the floor (" + counts.notOnTheFloor() + ")");
        offFloor.setValue(asked.notOnTheFloor());
        lists.showEquipment(counts.equipment(), asked.equipment());
        lists.showFamilies(counts.families(), asked.family());
    }

    private ExerciseFilter wanted() {
        return filter;
    }

    private void want(ExerciseFilter next) {
        onChange.accept(next);
    }
}
