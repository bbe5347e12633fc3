package org.steadyback.library.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.LibraryPage;

/** What was found: how many in words, how the words were read, what was asked for, and a row for each exercise. */
class ExerciseResults extends Composite<Div> {

    private final Paragraph count = new Paragraph();
    private final Paragraph readAs = new Paragraph();
    private final TakeBack chosen;
    private final VirtualList<ExerciseCard> rows = new VirtualList<>();
    private final NothingFound nothing;
    private final Paragraph more = new Paragraph();
    private final transient BiConsumer<ExerciseCard, Boolean> onStar;
    private final transient Set<ExerciseId> favourites = new HashSet<>();
    private transient LibraryPage page = LibraryPage.EMPTY;
    private int answers;
    private transient PatientContext beside = PatientContext.NOBODY;

    ExerciseResults(Consumer<ExerciseFilter> onChange, BiConsumer<ExerciseCard, Boolean> onStar) {
        this.onStar = onStar;
        chosen = new TakeBack(onChange);
        nothing = new NothingFound(onChange);
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
        readAs.addClassName("read-as");
        more.addClassName("quiet");
        rows.addClassName("exercise-results");
        rows.setRenderer(ExerciseRow.renderer(this));
        getContent().addClassName("results");
        getContent().add(count, readAs, chosen, rows, more, nothing);
    }

    void show(ExerciseFilter filter, LibraryPage found, PatientContext patient) {
        page = found.withoutCards();
        beside = patient;
        favourites.clear();
        favourites.addAll(found.favourites());
        count.setText(ResultWords.count(found));
        readAs.setText(ResultWords.readAs(found));
        readAs.setVisible(!readAs.getText().isEmpty());
        var none = found.found().isEmpty();
        chosen.show(none ? ExerciseFilter.none() : filter);
        answers++;
        // the rows of this answer arrive after it: keys wait for them (library-keys.ts)
        rows.getElement().setAttribute("data-answer", String.valueOf(answers));
        rows.setItems(found.found());
        rows.setVisible(!none);
        more.setText(ResultWords.more(found));
        more.setVisible(!more.getText().isEmpty());
        nothing.show(filter, found, beside);
        nothing.setVisible(none);
    }

    LibraryPage page() {
        return page;
    }

    /** Which answer the rows are of. */
    int answer() {
        return answers;
    }

    PatientContext beside() {
        return beside;
    }

    boolean isFavourite(ExerciseId exercise) {
        return favourites.contains(exercise);
    }

    void star(ExerciseCard card) {
        var marked = favourites.add(card.id());
        if (!marked) {
            favourites.remove(card.id());
        }
        rows.getDataProvider().refreshItem(card);
        onStar.accept(card, marked);
    }
}
