package org.steadyback.library.ui;

import java.util.function.BiFunction;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.springframework.stereotype.Component;

import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ChangeExercise;
import org.steadyback.library.ClinicExerciseReader;
import org.steadyback.library.ContentReader;
import org.steadyback.library.DraftPlace;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.ExerciseDrafts;
import org.steadyback.library.Exercises;
import org.steadyback.library.Media;
import org.steadyback.library.VersionKey;
import org.steadyback.library.WriteExercise;
import org.steadyback.library.Writing;
import org.steadyback.library.media.MediaLimits;

/** What the pages share that write an exercise: a new one, a copy, a change. */
@Component
class DraftActions {

    private final Exercises exercises;
    private final ExerciseDrafts drafts;
    private final ContentReader contents;
    private final ClinicExerciseReader own;
    private final Media media;
    private final MediaLimits limits;
    private final CurrentAccount current;

    DraftActions(
            Exercises exercises,
            ExerciseDrafts drafts,
            ContentReader contents,
            ClinicExerciseReader own,
            Media media,
            MediaLimits limits,
            CurrentAccount current) {
        this.exercises = exercises;
        this.drafts = drafts;
        this.contents = contents;
        this.own = own;
        this.media = media;
        this.limits = limits;
        this.current = current;
    }

    /** The exercise in the address. */
    ExerciseContent content(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("slug")
                .flatMap(contents::bySlug)
                .orElseThrow(() -> new NotFoundException("Exercise"));
    }

    DraftPanel blank() {
        return panel(
                DraftPlace.NEW, ExerciseDraft.empty(), (_, draft) -> exercises.write(new WriteExercise(draft, null)));
    }

    DraftPanel copy(ExerciseContent content) {
        var card = content.card();
        return panel(
                DraftPlace.copyOf(card),
                ExerciseDraft.copyOf(content),
                (_, draft) -> exercises.write(new WriteExercise(draft, card.id())));
    }

    /** A draft that was begun on an earlier version is refused as a change of that one, not saved over the newest. */
    DraftPanel change(ExerciseContent content) {
        var card = content.card();
        return panel(
                DraftPlace.changeOf(card),
                ExerciseDraft.of(content),
                (from, draft) ->
                        exercises.change(new ChangeExercise(new VersionKey(card.id(), from.version()), draft)));
    }

    private DraftPanel panel(
            DraftPlace place, ExerciseDraft fresh, BiFunction<DraftPlace, ExerciseDraft, Writing> save) {
        var panel = new DraftPanel(drafts, media, limits, current.require().clinicZone(), save);
        panel.show(place, fresh, own.families());
        return panel;
    }
}
