package org.steadyback.library.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.data.renderer.LitRenderer;

import org.steadyback.library.CautionPolicy;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.LibraryPage;
import org.steadyback.uikit.Paths;

/** How one exercise looks in the list of results. */
final class ExerciseRow {

    private static final String ROW = """
            <div class="exercise-row">
              <img class="exercise-thumb" src="${item.picture}" alt="${item.alt}" width="96" height="72" loading="lazy">
              <div class="exercise-what">${item.name
                ? html`<a class="exercise-name" data-answer=${item.answer} href=${item.address}>${item.name}</a>` : ''}
                <span class="exercise-cue">${item.cue}</span>
                ${item.note ? html`<span class="exercise-note">${item.note}</span>` : ''}
                ${item.used ? html`<span class="exercise-used">${item.used}</span>` : ''}</div>
              <div class="exercise-facts"><span>${item.family}</span><span>${item.kind}</span><span>${item.needs}</span></div>
              <div class="exercise-dose"><span>${item.dose}</span>
                ${item.add ? html`<a class="exercise-add" href=${item.add} aria-label="Add ${item.name}">Add to programme</a>` : ''}</div>
              ${item.name ? html`<button class="star" aria-pressed="${item.starred}" aria-label="Favourite: ${item.name}"
                  title="Favourite" @click=${star}>${item.starred === 'true' ? '★' : '☆'}</button>` : ''}
            </div>""";

    /** An exercise of the clinic's own may have none; then the place stays empty. */
    private static final String NO_PICTURE = "data:,";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private ExerciseRow() {}

    static LitRenderer<ExerciseCard> renderer(ExerciseResults results) {
        return LitRenderer.<ExerciseCard>of(ROW)
                .withProperty("picture", card -> card.thumbnail().orElse(NO_PICTURE))
                .withProperty("alt", ExerciseCard::thumbnailAlt)
                .withProperty("address", card -> results.beside().at(Paths.exercise(card.slug())))
                .withProperty("answer", _ -> String.valueOf(results.answer()))
                .withProperty("name", ExerciseCard::name)
                .withProperty("cue", ExerciseCard::cue)
                .withProperty("family", card -> card.family() + ", " + card.placeInFamily())
                .withProperty("kind", card -> card.section().label() + " · Level " + card.levelInWords())
                .withProperty("needs", card -> card.startPosition() + " · Equipment: " + card.equipment())
                .withProperty("dose", card -> card.dose().inWords())
                .withProperty("note", card -> note(card, results.page()))
                .withProperty("used", card -> used(card, results.page()))
                .withProperty(
                        "add",
                        card -> results.beside().adding(List.of(card.id())).orElse(""))
                .withProperty("starred", card -> String.valueOf(results.isFavourite(card.id())))
                .withFunction("star", results::star);
    }

    /** What to mind with the conditions that were asked about. */
    static String note(ExerciseCard card, LibraryPage page) {
        return page.suits().stream()
                .sorted()
                .flatMap(condition -> card.cautions().stream().filter(caution -> caution.condition() == condition))
                .map(caution -> "With " + caution.condition().label() + ": "
                        + (caution.policy() == CautionPolicy.M ? "fine with a change" : "needs your approval"))
                .collect(Collectors.joining(" · "));
    }

    static String used(ExerciseCard card, LibraryPage page) {
        var last = page.used().get(card.id());
        return last == null ? "" : "Used before, last from " + DAY.format(last);
    }
}
