package org.steadyback.education.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.education.ArticleSlug;
import org.steadyback.education.Reading;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Under an article: the patient says to have read it, or not after all. */
class ReadBar extends Composite<Div> {

    /** What is done with the patient's word. */
    interface Mark {

        /** @param read false for not read after all */
        void mark(ReadBar bar, boolean read);
    }

    private final transient Mark onMark;

    ReadBar(Mark onMark) {
        this.onMark = onMark;
        getContent().addClassName("read-bar");
        getContent().getElement().setAttribute("role", "status");
    }

    void show(ArticleSlug article, Reading reading) {
        getContent().removeAll();
        reading.mark(article).ifPresentOrElse(mark -> showRead(mark, reading), this::showUnread);
    }

    private void showRead(Reading.ReadMark mark, Reading reading) {
        var day = EducationWords.day(mark.at(), reading.zone());
        if (mark.changedSince()) {
            getContent().add(new Notice(Tone.PLAIN, "You read this on " + day + ". The text has changed since."));
            showUnread();
            return;
        }
        var back = new Button("Mark as not read", _ -> onMark.mark(this, false));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(new Notice(Tone.SETTLED, "You read this on " + day + "."), back);
    }

    private void showUnread() {
        var read = new Button("I have read this", _ -> onMark.mark(this, true));
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.addClassName("big-action");
        var who = new Paragraph("Your physio can see that you have read it.");
        who.addClassName("quiet");
        getContent().add(read, who);
    }
}
