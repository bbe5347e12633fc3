package org.steadyback.education.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.education.ArticleSlug;
import org.steadyback.education.Reading;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Under an article: the patient says to have read it, or not after all. */
class ReadBar extends Composite<Div> {

    /** What is done with the patient's word. */
    interface Mark {

        /** @param read false for not read after all */
        void mark(ReadBar bar, boolean read);
    }

    private static final ArticleTexts SAY = Texts.of(ArticleTexts.class);

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
        var day = reading.day(mark.at());
        if (mark.changedSince()) {
            getContent().add(new Notice(Tone.PLAIN, SAY.readBefore(day)));
            showUnread();
            return;
        }
        var back = new Button(SAY.notRead(), _ -> onMark.mark(this, false));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getContent().add(new Notice(Tone.SETTLED, SAY.read(day)), back);
    }

    private void showUnread() {
        var read = new Button(SAY.haveRead(), _ -> onMark.mark(this, true));
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        read.addClassName("big-action");
        var who = new Paragraph(SAY.physioSees());
        who.addClassName("quiet");
        getContent().add(read, who);
    }
}
