package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;

import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.complaint.Complain;
import org.steadyback.agreement.complaint.ComplaintReceived;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.progression.QuotaWords;
import org.steadyback.screening.WatchWords;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.OwnWords;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;
import org.steadyback.uikit.Unsent;

/** "Not right for me": why, and at once what can be done about it. */
class NotRight extends Composite<Div> {

    private static final NotRightTexts SAY = Texts.of(NotRightTexts.class);

    private final RadioButtonGroup<ComplaintReason> why = new RadioButtonGroup<>(SAY.why());
    private final OwnWords note = new OwnWords(SAY.ownWords(), "", Complain.LONGEST_NOTE, WatchWords.ofReader());
    private final transient AskedExercise about;
    private final transient Dose next;
    private final transient NotRightActions.Ways ways;

    /**
     * @param next the dose that is to be lowered: the coming one, if there is one
     */
    NotRight(AskedExercise about, Dose next, NotRightActions.Ways ways) {
        this.about = about;
        this.next = next;
        this.ways = ways;
        why.setItems(ComplaintReason.values());
        why.setItemLabelGenerator(ComplaintReason::label);
        why.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        why.setManualValidation(true);
        why.setErrorMessage(SAY.chooseFirst());
        var tell = new Button(SAY.tell(), _ -> tell());
        tell.setAriaLabel(SAY.tellOf(about.card().name()));
        getContent().addClassNames("form", "not-right");
        getContent().add(why, note, tell);
    }

    private void tell() {
        Marks.filled(why)
                .filter(_ -> note.mayBeSent())
                .ifPresent(chosen -> show(ways.complain(about.asked().prescription(), chosen, note.getValue())));
    }

    private void show(ComplaintReceived heard) {
        getContent().removeAll();
        getContent()
                .add(new Notice(Tone.PLAIN, NotRightWords.of(heard))
                        .with(new Paragraph(SAY.whoReads()))
                        .announced());
        if (heard.why() == ComplaintReason.HURTS) {
            getContent().add(signs());
        }
        heard.instead().forEach(one -> getContent().add(instead(heard, one)));
        if (NotRightWords.mayHelpToDoLess(heard.why())) {
            getContent().add(less());
        }
    }

    private static Component signs() {
        return new Div(
                new Paragraph(SAY.stopSigns()),
                new PathLink(Paths.WARNING_SIGNS, SAY.warningSigns()),
                new Paragraph(SAY.flare()),
                new PathLink(Paths.ME_FLARE, SAY.toFlare()));
    }

    private Component less() {
        var prescription = about.asked().prescription();
        return Unsent.named(
                LowerForm.nameOf(prescription),
                new LowerForm(
                        about.card().name(),
                        next,
                        QuotaWords.holdGrows(next, about.card()),
                        less -> ways.less().lower(prescription, less)));
    }

    private Component instead(ComplaintReceived heard, ComplaintReceived.Instead one) {
        var name = one.exercise().name();
        var take = new Button(
                SAY.takeInstead(),
                _ -> ways.take(heard.complaint(), one.exercise().id()));
        take.setAriaLabel(SAY.takeInsteadOf(name));
        var words = new Div(new Paragraph(name), new Paragraph(DoseWords.of(one.dose())), take);
        var line = new Div(thumb(one.exercise()), words);
        line.addClassName("not-right-instead");
        return line;
    }

    /** Its name stands beside it. */
    static Image thumb(ExerciseCard exercise) {
        var thumb = new Image(exercise.thumbnail().orElse("data:,"), exercise.thumbnailAlt());
        thumb.addClassName("exercise-thumb");
        thumb.getElement().setAttribute("loading", "lazy");
        return thumb;
    }
}
