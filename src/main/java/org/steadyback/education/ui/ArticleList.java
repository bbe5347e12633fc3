package org.steadyback.education.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.education.ArticleCard;
import org.steadyback.text.Texts;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.PathLink;

/** Articles with a sentence each, how long they take, and a word about each reader's own state. */
class ArticleList extends Composite<UnorderedList> {

    private static final LearnTexts SAY = Texts.of(LearnTexts.class);

    /** @param state what is added to an article, if anything */
    ArticleList(List<ArticleCard> articles, Audience audience, Function<ArticleCard, Optional<Component>> state) {
        getContent().addClassNames("plain-list", "article-list");
        articles.forEach(article -> getContent().add(item(article, audience, state.apply(article))));
    }

    private static ListItem item(ArticleCard article, Audience audience, Optional<Component> state) {
        var link = InLanguage.mark(
                new PathLink(audience.article(article.slug().value()), article.title()), article.language());
        link.addClassName("article-title");
        var main = new Div(link, InLanguage.mark(new Paragraph(article.summary()), article.language()));
        main.addClassName("row-main");
        state.ifPresent(main::add);
        var minutes = new Span(SAY.minutes(article.minutes()));
        minutes.addClassName("row-side");
        return new ListItem(main, minutes);
    }
}
