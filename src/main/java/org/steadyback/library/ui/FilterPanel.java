package org.steadyback.library.ui;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.springframework.util.StringUtils;

import org.steadyback.library.Condition;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.LibraryPage;
import org.steadyback.library.Position;
import org.steadyback.library.Section;
import org.steadyback.uikit.Icons;

/** Words to search for, and the ways to narrow down. Says what is wanted; somebody else looks it up. */
class FilterPanel extends Composite<Div> {

    private final TextField search = new TextField("Search");
    private final FacetBox favourites = new FacetBox("My favourites", on -> want(it -> it.withFavourites(on)));
    private final FacetBox used =
            new FacetBox("Used before with this patient", on -> want(it -> it.withUsedBefore(on)));
    private final FacetGroup<Section> sections =
            new FacetGroup<>("Section", Section::label, chosen -> want(it -> it.withSections(chosen)));
    private final FacetGroup<Direction> directions =
            new FacetGroup<>("Direction", Direction::label, chosen -> want(it -> it.withDirections(chosen)));
    private final FacetGroup<Position> positions =
            new FacetGroup<>("Start position", Position::label, chosen -> want(it -> it.withPositions(chosen)));
    private final FacetBox offFloor = new FacetBox("Not on the floor", on -> want(it -> it.withNotOnTheFloor(on)));
    private final FacetGroup<Integer> levels =
            new FacetGroup<>("Level", ExerciseCard::levelInWords, chosen -> want(it -> it.withLevels(chosen)));
    private final FacetList<String> have =
            new FacetList<>("I have", "Anything", Choice::atHand, chosen -> want(it -> it.withHave(chosen)));
    private final FacetList<Condition> suits = new FacetList<>(
            "Fine with",
            "Any condition",
            condition -> StringUtils.capitalize(condition.label()),
            chosen -> want(it -> it.withSuits(chosen)));
    private final FacetBox approvalToo =
            new FacetBox("Also what needs my approval", on -> want(it -> it.withApprovalToo(on)));
    private final FamilyChoice family = new FamilyChoice(name -> want(it -> it.withFamily(name)));

    private final transient Consumer<ExerciseFilter> onChange;
    private transient ExerciseFilter filter = ExerciseFilter.none();

    FilterPanel(Consumer<ExerciseFilter> onChange) {
        this.onChange = onChange;
        search.setPlaceholder("level 2, standing, hip hinge …");
        search.setHelperText("Keys: / to search, Enter or ↓ to the results");
        search.setMaxLength(200);
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                want(it -> it.withText(change.getValue()));
                answered();
            }
        });
        var lists = new Div(have, suits, approvalToo, family);
        lists.addClassName("facet-lists");
        var facets = new Div(favourites, used, sections, directions, positions, offFloor, levels, lists);
        facets.addClassName("facets");
        var narrow = new NativeDetails("Narrow down", facets);
        narrow.addClassName("narrow-down");
        search.addClassName("library-search");
        getContent().addClassName("filter-panel");
        getContent().add(search, narrow);
    }

    /** Shows what is asked for, and what each further choice would leave. */
    void show(ExerciseFilter asked, LibraryPage page, PatientContext beside) {
        filter = asked;
        var counts = page.counts();
        // while somebody types, a space at the end is theirs
        if (!search.getValue().strip().equals(asked.text())) {
            search.setValue(asked.text());
        }
        answered();
        favourites.show(counts.favourites(), asked.favourites());
        used.setVisible(beside.patient().isPresent());
        used.show(counts.usedBefore(), asked.usedBefore());
        sections.show(counts.sections(), asked.sections());
        directions.show(counts.directions(), asked.directions());
        positions.show(counts.positions(), asked.positions());
        offFloor.show(counts.notOnTheFloor(), asked.notOnTheFloor());
        levels.show(counts.levels(), asked.levels());
        have.show(counts.have(), asked.have());
        suits.show(counts.suits(), asked.suits());
        approvalToo.setVisible(!asked.suits().isEmpty());
        approvalToo.show(asked.approvalToo());
        family.show(counts.families(), asked.family());
    }

    /** What stands in the field is what the page answers: until then, keys wait (library-keys.ts). */
    private void answered() {
        search.getElement().setAttribute("data-answered", search.getValue());
    }

    private void want(UnaryOperator<ExerciseFilter> change) {
        onChange.accept(change.apply(filter));
    }
}
