package org.steadyback.programme.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.CautionFilter;
import org.steadyback.uikit.Icons;

import static java.util.Comparator.comparing;

/** Finds exercises for a plan. */
class ExercisePicker extends Composite<Div> {

    /** A screenful; more is for narrowing down. */
    private static final int MOST = 10;

    private final transient Function<ExerciseFilter, List<ExerciseCard>> search;
    private final transient Consumer<ExerciseCard> onPick;
    private final PickerFilter filter = new PickerFilter(this::find);
    private final Paragraph count = new Paragraph();
    private final UnorderedList results = new UnorderedList();
    private final Button begin = new Button("Show the easiest", _ -> wake());
    private final HiddenNote leftOut = new HiddenNote(() -> show(this.all));
    private final transient Set<ExerciseId> picked = new HashSet<>();
    private transient List<ExerciseCard> all = List.of();
    private transient List<ExerciseCard> shown = List.of();
    private transient CautionFilter cautions = CautionFilter.NONE;
    private boolean asked;

    ExercisePicker(Function<ExerciseFilter, List<ExerciseCard>> search, Consumer<ExerciseCard> onPick) {
        this.search = search;
        this.onPick = onPick;
        var title = new H2("Add exercises");
        title.addClassName("section-title");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        results.addClassName("picker-list");
        getContent().addClassName("exercise-picker");
        begin.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        begin.addClassName("picker-begin");
        getContent().add(title, filter, count, begin, leftOut, results);
    }

    /**
     * Starts with the whole library, without asking for it again.
     *
     * @param resting nothing is listed until somebody searches: a plan that runs is mostly looked at, and a list costs memory
     */
    void open(List<ExerciseCard> library, CautionFilter ofPatient, boolean resting) {
        cautions = ofPatient;
        filter.reset(library);
        asked = !resting;
        show(library);
    }

    /** Marks what the plan has already. */
    void mark(List<DraftLine> lines) {
        picked.clear();
        lines.forEach(line -> picked.add(line.card().id()));
        showRows();
    }

    private void find(ExerciseFilter wanted) {
        asked = true;
        show(search.apply(wanted));
    }

    private void wake() {
        asked = true;
        show(all);
    }

    private void show(List<ExerciseCard> wanted) {
        all = wanted;
        begin.setVisible(!asked);
        if (!asked) {
            count.setText("Search, narrow down, or look at the easiest first.");
            leftOut.show(List.of(), cautions);
            shown = List.of();
            showRows();
            return;
        }
        leftOut.show(all.stream().filter(this::hidden).toList(), cautions);
        var found =
                all.stream().filter(card -> leftOut.showing() || !hidden(card)).toList();
        shown = found.stream()
                // what is left out for this patient comes first when it is asked for, and says why
                .sorted(comparing((ExerciseCard card) -> !hidden(card)).thenComparingInt(ExerciseCard::level))
                .limit(MOST)
                .toList();
        count.setText(
                switch (found.size()) {
                    case 0 -> "Nothing fits. Take a filter away.";
                    case 1 -> "1 exercise fits.";
                    default ->
                        found.size() > MOST
                                ? "%s exercises fit; the %s easiest are shown.".formatted(found.size(), MOST)
                                : found.size() + " exercises fit.";
                });
        showRows();
    }

    private boolean hidden(ExerciseCard card) {
        return cautions.verdict(card) instanceof CautionFilter.Verdict.Hidden;
    }

    private void showRows() {
        results.removeAll();
        shown.forEach(card -> results.add(row(card)));
    }

    private ListItem row(ExerciseCard card) {
        var name = new Span(card.name());
        name.addClassName("exercise-name");
        var facts = new Span("Level " + card.levelInWords() + " · " + card.family() + ", " + card.placeInFamily() + "\n"
                + card.dose().inWords());
        facts.addClassName("exercise-facts");
        var text = new Div(name, facts);
        var caution = CautionWords.of(cautions.verdict(card));
        if (!caution.isEmpty()) {
            var why = new Span(caution);
            why.addClassName("exercise-caution");
            text.add(why);
        }
        text.addClassName("row-main");
        boolean inPlan = picked.contains(card.id());
        var add = new Button(
                inPlan ? "In the plan" : "Add", (inPlan ? Icons.CHECK : Icons.ADD).create(), _ -> onPick.accept(card));
        add.setEnabled(!inPlan);
        add.setAriaLabel((inPlan ? "In the plan: " : "Add ") + card.name());
        return new ListItem(text, add);
    }
}
