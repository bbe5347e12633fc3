package org.steadyback.education.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.education.Articles;
import org.steadyback.education.content.Article;
import org.steadyback.education.content.Block;
import org.steadyback.education.content.ContentSection;
import org.steadyback.education.content.Piece;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;

/** The text of an article. Every word of it is set as text, none as HTML. */
class ArticleBody extends Composite<Div> {

    private static final ArticleTexts SAY = Texts.of(ArticleTexts.class);

    private final transient Article article;
    private final transient Articles articles;
    private final transient Audience audience;

    ArticleBody(Article article, Articles articles, Audience audience) {
        this.article = article;
        this.articles = articles;
        this.audience = audience;
        getContent().addClassNames("article-body", "measure");
        article.body().forEach(block -> getContent().add(component(block)));
    }

    private Component component(Block block) {
        return switch (block) {
            case Block.Heading(var words) -> new H2(words);
            case Block.Paragraph(var passage) -> filled(new Paragraph(), passage);
            case Block.Bullets(var items) -> list(items);
        };
    }

    private Component list(List<ContentSection> items) {
        var list = new UnorderedList();
        items.forEach(item -> list.add(filled(new ListItem(), item)));
        return list;
    }

    private <C extends Component & HasComponents> C filled(C parent, ContentSection passage) {
        passage.pieces().forEach(piece -> parent.add(component(piece)));
        return parent;
    }

    private Component component(Piece piece) {
        return switch (piece) {
            case Piece.Words(var text) -> new Span(text);
            case Piece.Link(var text, var target) ->
                audience.opens(target, articles) ? new PathLink(audience.address(target), text) : new Span(text);
            case Piece.Footnotes(var numbers) -> footnotes(numbers);
        };
    }

    private Component footnotes(List<Integer> numbers) {
        var footnotes = new HtmlContainer("sup");
        footnotes.addClassName("footnotes");
        numbers.forEach(number -> footnotes.add(footnote(number)));
        return footnotes;
    }

    private Anchor footnote(int number) {
        var link =
                new Anchor(ArticleSourceList.address(audience.article(article.slug()), number), String.valueOf(number));
        var kind = article.sources().get(number - 1).kind();
        link.setAriaLabel(SAY.footnote(number, kind.evidence()));
        return link;
    }
}
