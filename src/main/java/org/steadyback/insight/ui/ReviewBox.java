package org.steadyback.insight.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.insight.CameIn;
import org.steadyback.insight.ConcludeReview;
import org.steadyback.kernel.PatientId;
import org.steadyback.shell.DraftKeeper;
import org.steadyback.shell.Drafting;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** The note to the patient, and the button that concludes the review. */
class ReviewBox extends Composite<Div> {

    /** The note as it is being written. */
    record WrittenNote(String note) {}

    private final TextArea note = new TextArea("Note to the patient");
    private final Button conclude = new Button("Conclude review", click -> conclude());
    private final DraftKeeper<WrittenNote> draft;
    private final transient Consumer<ConcludeReview> onConclude;
    private final Div refusal = new Div();
    private transient Optional<PatientId> patient = Optional.empty();
    private transient CameIn shown = new CameIn(0, 0, 0, 0);

    ReviewBox(Drafting drafting, Consumer<ConcludeReview> onConclude) {
        this.onConclude = onConclude;
        draft = drafting.keeper(WrittenNote.class, () -> new WrittenNote(note.getValue()), this::fill);
        draft.watch(note);
        note.setHelperText("May be empty. The patient sees it with your name and today's date.");
        note.setMinRows(4);
        note.setManualValidation(true);
        conclude.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        conclude.setDisableOnClick(true);
        getContent().addClassName("review-box");
        getContent().add(note, draft, refusal, conclude);
    }

    /**
     * What somebody has begun to write stays, as long as it is for the same patient.
     *
     * @param cameIn what the page shows, and so what is concluded
     */
    void show(PatientId whose, CameIn cameIn) {
        shown = cameIn;
        refusal.removeAll();
        if (patient.filter(whose::equals).isEmpty()) {
            draft.rest();
            clear();
            draft.begin(new DraftKey(DraftKind.REVIEW, whose));
        }
        patient = Optional.of(whose);
        conclude.setEnabled(true);
    }

    /** Whose review is open. */
    Optional<PatientId> patient() {
        return patient;
    }

    /** The review has been concluded. */
    void concluded() {
        patient.ifPresent(whose -> {
            draft.rest();
            clear();
            draft.begin(new DraftKey(DraftKind.REVIEW, whose));
        });
    }

    /** Why nothing was concluded, at the button that was pressed: read out, and the focus is on it. */
    void refused(String words) {
        var notice = new Notice(Tone.ATTENTION, "Not concluded", words).announced();
        notice.getElement().setAttribute("tabindex", "-1");
        refusal.add(notice);
        notice.getElement().callJsFunction("focus");
    }

    private void clear() {
        note.clear();
        Marks.clear(note);
    }

    private String fill(WrittenNote written) {
        note.setValue(written.note());
        return "";
    }

    private void conclude() {
        int length = note.getValue()
                .strip()
                .codePointCount(0, note.getValue().strip().length());
        note.setInvalid(length > ConcludeReview.LONGEST_NOTE);
        note.setErrorMessage(String.format(
                Locale.UK, "%,d characters; a note has at most %,d.", length, ConcludeReview.LONGEST_NOTE));
        if (!note.isInvalid()) {
            patient.ifPresent(whose -> onConclude.accept(new ConcludeReview(whose, shown, note.getValue())));
        }
        conclude.setEnabled(true);
    }
}
