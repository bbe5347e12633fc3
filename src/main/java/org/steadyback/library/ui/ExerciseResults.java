package org.steadyback.library.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.LitRenderer;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExercisePictures;
import org.steadyback.library.LibraryPage;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.Paths;

/** What was found: how many in words, what was asked for, and a row for each exercise. */
class ExerciseResults extends Composite<Div> {

    private static final String ROW = """
            <div class="exercise-row">
              <img class="exercise-thumb" src="${item.picture}" alt="" width="96" height="72" loading="lazy">
              <div class="exercise-what">${item.name
                ? html`<a class="exercise-name" href=${item.address}>${item.name}</a>` : ''}
                <span class="exercise-cue">${item.cue}</span></div>
              <div class="exercise-facts"><span>${item.family}</span><span>${item.kind}</span><span>${item.needs}</span></div>
              <div class="exercise-dose">${item.dose}</div>
            </div>""";

    /** An exercise of the clinic's own may have none; then the place stays empty. */
    private static final String NO_PICTURE = "data:,";

    private final Paragraph count = new Paragraph();
    private final Div chosen = new Div();
    private final VirtualList<ExerciseCard> rows = new VirtualList<>();
    private final Div nothing = new Div();
    private final transient Consumer<ExerciseFilter> onChange;

    ExerciseResults(ExercisePictures pictures, Consumer<ExerciseFilter> onChange) {
        this.onChange = onChange;
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        chosen.addClassNames("actions", "chosen");
        rows.addClassName("exercise-results");
        rows.setRenderer(row(pictures));
        getContent().addClassName("results");
        getContent().add(count, chosen, rows, nothing);
    }

    void show(ExerciseFilter filter, LibraryPage page) {
        count.setText(inWords(page.fitting(), page.total()));
        chosen.removeAll();
        nothing.removeAll();
        rows.setItems(page.found());
        rows.setVisible(!page.found().isEmpty());
        if (page.found().isEmpty()) {
            nothing.add(new EmptyState(
                    "Nothing fits all of these",
                    "Remove one of the choices, or start again with the whole library.",
                    takeBack(filter)));
        } else {
            chosen.add(takeBack(filter));
        }
    }

    /** "All 116 exercises", "One of 116 exercises fits", "23 of 116 exercises fit". */
    static String inWords(int found, int total) {
        if (found == total) {
            return "All " + total + " exercises";
        }
        return switch (found) {
            case 0 -> "None of " + total + " exercises fits";
            case 1 -> "One of " + total + " exercises fits";
            default -> found + " of " + total + " exercises fit";
        };
    }

    private Component[] takeBack(ExerciseFilter filter) {
        List<Choice> choices = Choice.of(filter);
        if (choices.isEmpty()) {
            return new Component[0];
        }
        var buttons = choices.stream().map(this::takeBack).toList();
        var all = new Button("Clear all", click -> onChange.accept(ExerciseFilter.none()));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return Stream.concat(buttons.stream(), Stream.of(all)).toArray(Component[]::new);
    }

    private Button takeBack(Choice choice) {
        var button = new Button("Remove " + choice.label(), click -> onChange.accept(choice.without()));
        button.setIcon(Icons.CLOSE.create());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static LitRenderer<ExerciseCard> row(ExercisePictures pictures) {
        return LitRenderer.<ExerciseCard>of(ROW)
                .withProperty(
                        "picture", card -> pictures.stillAddress(card.slug()).orElse(NO_PICTURE))
                .withProperty("address", card -> Paths.exercise(card.slug()))
                .withProperty("name", ExerciseCard::name)
                .withProperty("cue", ExerciseCard::cue)
                .withProperty("family", card -> card.family() + ", " + card.placeInFamily())
                .withProperty("kind", card -> card.section().label() + " · Level " + card.levelInWords())
                .withProperty("needs", card -> card.startPosition() + " · Equipment: " + card.equipment())
                .withProperty("dose", card -> card.dose().inWords());
    }
}
