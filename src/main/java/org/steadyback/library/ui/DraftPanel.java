package org.steadyback.library.ui;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.library.DraftPlace;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.ExerciseDrafts;
import org.steadyback.library.Media;
import org.steadyback.library.Writing;
import org.steadyback.library.media.MediaLimits;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/**
 * The form with what can be done with it. What is written is kept as a draft all the while, a moment after each change and when
 * somebody leaves; only who writes it sees it.
 */
class DraftPanel extends Composite<Div> {

    /** The browser asks before a tab is closed in the middle of a field, which nobody has kept yet. */
    private static final String ASK_BEFORE_CLOSING = """
            this.addEventListener('input', () => { this.written = true; });
            this.addEventListener('change', () => { this.written = false; });
            window.addEventListener('beforeunload', event => {
              if (this.isConnected && this.written) { event.preventDefault(); }
            });""";

    private static final int A_MOMENT = 700;

    private final ExerciseForm form;
    private final Div notice = new Div();
    private final Paragraph keeping = new Paragraph("What you write is kept as a draft meanwhile. Only you see it.");
    private final ZoneId zone;
    private final transient ExerciseDrafts drafts;
    private final transient BiFunction<DraftPlace, ExerciseDraft, Writing> save;
    private ExerciseDraft before = ExerciseDraft.empty();
    private ExerciseDraft kept = before;
    private transient DraftPlace place = DraftPlace.NEW;
    private boolean saved;

    /** @param save gets what is written, and which version the writing began on */
    DraftPanel(
            ExerciseDrafts drafts,
            Media media,
            MediaLimits limits,
            ZoneId zone,
            BiFunction<DraftPlace, ExerciseDraft, Writing> save) {
        this.drafts = drafts;
        this.save = save;
        this.zone = zone;
        form = new ExerciseForm(file -> take(media, file), limits);
        var button = new Button("Save exercise", _ -> save());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keeping.addClassName("quiet");
        var actions = new Div(button, keeping);
        actions.addClassName("actions");
        getContent().add(notice, form, actions);
        getElement().executeJs(ASK_BEFORE_CLOSING);
        getElement().addEventListener("change", _ -> keep()).debounce(A_MOMENT);
    }

    /** Begins with these words, or goes on with what was kept. */
    void show(DraftPlace fresh, ExerciseDraft words, List<String> families) {
        begin(fresh, words, families);
        drafts.find(fresh).ifPresent(draft -> {
            place = draft.place();
            form.show(draft.draft(), families);
            kept = form.draft();
            var afresh = new Button("Throw the draft away", _ -> {
                drafts.drop(place);
                notice.removeAll();
                begin(fresh, words, families);
            });
            notice.add(new Notice(
                            Tone.PAUSED,
                            "Your draft from " + when().format(draft.at().atZone(zone)),
                            "Nobody else sees it, and it is not in the library yet.")
                    .with(afresh));
        });
    }

    private void begin(DraftPlace fresh, ExerciseDraft words, List<String> families) {
        place = fresh;
        form.show(words, families);
        before = form.draft();
        kept = before;
    }

    /** Somebody goes to another page. */
    void left() {
        if (keep()) {
            Notices.done("Kept as a draft. It waits for you under “Our own”.");
        }
    }

    /** Whether there is a draft; what was written and taken back is none. */
    private boolean keep() {
        var draft = form.draft();
        if (saved) {
            return false;
        }
        if (!draft.equals(kept)) {
            kept = draft;
            if (draft.equals(before)) {
                drafts.drop(place);
            } else {
                var at = drafts.keep(place, draft);
                keeping.setText("Kept as a draft, %s. Only you see it.".formatted(when().format(at.atZone(zone))));
            }
        }
        return !draft.equals(before);
    }

    private static org.steadyback.library.Upload take(Media media, InputStream file) throws IOException {
        return media.take(file);
    }

    private void save() {
        notice.removeAll();
        switch (save.apply(place, form.draft())) {
            case Writing.Written(var slug, var _) -> {
                saved = true;
                drafts.drop(place);
                Notices.done("Saved. Prescriptions made before keep the words they were made with.");
                getUI().ifPresent(ui -> ui.navigate(Paths.exercise(slug)));
            }
            case Writing.Incomplete(var faults) -> {
                form.mark(faults);
                Notices.refused("Not saved yet: %s. Each is marked.".formatted(counted(faults.size())));
            }
            case Writing.ChangedMeanwhile(var by, var at) ->
                say(
                        "Changed meanwhile by %s, %s".formatted(by, when().format(at.atZone(zone))),
                        "Yours is kept as a draft. Open the exercise in another tab, and bring your words over.");
            case Writing.Retired _ -> say("It was retired meanwhile", "Bring it back first, then change it.");
        }
    }

    private void say(String title, String sentence) {
        notice.add(new Notice(Tone.ATTENTION, title, sentence).announced());
        notice.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private static String counted(int faults) {
        return faults == 1 ? "one field needs you" : faults + " fields need you";
    }

    private static DateTimeFormatter when() {
        return DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.UK);
    }
}
