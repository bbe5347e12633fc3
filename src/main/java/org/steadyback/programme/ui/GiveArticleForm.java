package org.steadyback.programme.ui;

import java.util.List;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;

import org.steadyback.education.ArticleCard;
import org.steadyback.education.AssignArticle;
import org.steadyback.uikit.Marks;

/** Which article, and a word to the patient. */
class GiveArticleForm extends Composite<Div> {

    private final Select<ArticleCard> article = new Select<>();
    private final TextArea note = new TextArea("Note to the patient");
    private final transient BiConsumer<ArticleCard, String> onGive;

    GiveArticleForm(List<ArticleCard> offered, BiConsumer<ArticleCard, String> onGive) {
        this.onGive = onGive;
        article.setLabel("Article");
        article.setItems(offered);
        article.setItemLabelGenerator(ArticleCard::title);
        article.setManualValidation(true);
        article.setErrorMessage("Please choose an article");
        article.setWidthFull();
        note.setMaxLength(AssignArticle.LONGEST_NOTE);
        note.setHelperText("Why you picked it, in a sentence. May stay empty.");
        note.setWidthFull();
        var give = new Div(new Button("Give to read", _ -> submit()));
        give.addClassName("actions");
        getContent().addClassName("form");
        getContent().add(article, note, give);
    }

    private void submit() {
        Marks.filled(article).ifPresent(chosen -> onGive.accept(chosen, note.getValue()));
    }
}
