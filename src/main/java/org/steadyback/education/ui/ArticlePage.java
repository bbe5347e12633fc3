package org.steadyback.education.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.education.Articles;
import org.steadyback.education.content.Article;
import org.steadyback.text.Texts;
import org.steadyback.uikit.DefinitionList;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;

/** One article: text, what belongs to it, sources, who wrote it and when it was looked at. */
class ArticlePage extends Composite<Div> {

    private static final ArticleTexts SAY = Texts.of(ArticleTexts.class);
    private static final LearnTexts LEARN = Texts.of(LearnTexts.class);

    private final transient Article article;
    private final transient Articles articles;
    private final transient Audience audience;

    ArticlePage(Article article, Articles articles, Audience audience) {
        this.article = article;
        this.articles = articles;
        this.audience = audience;
        getContent().addClassNames("page", "article");
    }

    /** Shows it, with the reader's own parts before and after the text. */
    ArticlePage with(Optional<? extends Component> before, Optional<? extends Component> after) {
        getContent().removeAll();
        getContent()
                .add(
                        new PathLink(audience.articles(), LEARN.allArticles()),
                        new PageHeader(article.title(), article.summary()).titleIn(article.language()),
                        about());
        var waits = audience.waits();
        if (waits != null) {
            getContent().add(waits);
        }
        before.ifPresent(getContent()::add);
        getContent().add(InLanguage.mark(new ArticleBody(article, articles, audience), article.language()));
        after.ifPresent(getContent()::add);
        getContent()
                .add(
                        new SeeAlso(article.seeAlso(), articles, audience),
                        new ArticleSourceList(article.sources()),
                        written());
        return this;
    }

    private Component about() {
        var about = new Paragraph(SAY.about(article.minutes(), article.basis()));
        about.addClassName("quiet");
        return about;
    }

    private Component written() {
        return new DefinitionList()
                .fact(SAY.author(), article.author())
                .fact(SAY.role(), article.role())
                .fact(SAY.reviewed(), SAY.day(article.reviewed()));
    }
}
