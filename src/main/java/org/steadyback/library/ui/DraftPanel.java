package org.steadyback.library.ui;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;

import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.Media;
import org.steadyback.library.Writing;
import org.steadyback.library.media.MediaLimits;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The form with what can be done with it: save, and not leave it by mistake. */
class DraftPanel extends Composite<Div> {

    /** The browser asks before a tab with something written in it is closed. */
    private static final String ASK_BEFORE_CLOSING = """
            const written = () => { this.written = true; };
            this.addEventListener('input', written);
            this.addEventListener('change', written);
            window.addEventListener('beforeunload', event => {
              if (this.isConnected && this.written) { event.preventDefault(); }
            });""";

    private final ExerciseForm form;
    private final Div notice = new Div();
    private final ZoneId zone;
    private final transient Function<ExerciseDraft, Writing> save;
    private ExerciseDraft before = ExerciseDraft.empty();
    private boolean saved;

    DraftPanel(Media media, MediaLimits limits, ZoneId zone, Function<ExerciseDraft, Writing> save) {
        this.save = save;
        this.zone = zone;
        form = new ExerciseForm(file -> take(media, file), limits);
        var button = new Button("Save exercise", _ -> save());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(button);
        actions.addClassName("actions");
        getContent().add(notice, form, actions);
        getElement().executeJs(ASK_BEFORE_CLOSING);
    }

    void show(ExerciseDraft draft, List<String> families) {
        form.show(draft, families);
        before = form.draft();
    }

    /** Somebody goes to another page: what is written and not saved would be lost. */
    void beforeLeave(BeforeLeaveEvent event) {
        if (saved || form.draft().equals(before)) {
            return;
        }
        var leaving = event.postpone();
        var dialog = new ConfirmDialog();
        dialog.setHeader("Leave without saving?");
        dialog.setText("What you wrote here is not saved yet.");
        dialog.setConfirmText("Stay here");
        dialog.addConfirmListener(_ -> leaving.cancel());
        dialog.setRejectable(true);
        dialog.setRejectText("Leave without saving");
        dialog.addRejectListener(_ -> leaving.proceed());
        dialog.open();
    }

    private static org.steadyback.library.Upload take(Media media, InputStream file) throws IOException {
        return media.take(file);
    }

    private void save() {
        notice.removeAll();
        switch (save.apply(form.draft())) {
            case Writing.Written(var slug, var _) -> {
                saved = true;
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
                        "Yours is not saved. Open the exercise in another tab, and bring your words over.");
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
