package org.steadyback.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import org.steadyback.access.OwnLanguage;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Marks;

/** In which language the portal speaks to a patient; each is called as its own readers call it. */
class LanguageChoice extends Composite<Div> {

    private static final LanguageTexts SAY = Texts.of(LanguageTexts.class);

    private final transient OwnLanguage own;
    private final Select<Language> choice = new Select<>();

    LanguageChoice(OwnLanguage own) {
        this.own = own;
        choice.setLabel(SAY.label());
        choice.setItems(own.offered());
        choice.setItemLabelGenerator(Language::name);
        choice.setValue(Reading.language());
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                choose(chosen.getValue());
            }
        });
        var about = new Paragraph(SAY.about());
        about.addClassName("quiet");
        getContent().addClassName("form");
        getContent().add(new H2(SAY.title()), about, choice);
        setVisible(own.offered().size() > 1);
    }

    /** The whole page is made anew: every word of it is another. */
    private void choose(Language chosen) {
        if (own.choose(chosen)) {
            UI.getCurrent().getPage().reload();
        } else {
            Marks.wrong(choice, SAY.notOffered());
        }
    }
}
