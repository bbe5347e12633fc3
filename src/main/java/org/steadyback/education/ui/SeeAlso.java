package org.steadyback.education.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.education.ArticleSlug;
import org.steadyback.education.Articles;
import org.steadyback.education.content.Target;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;

/** What belongs to an article: others, and exercises. */
class SeeAlso extends Composite<Section> {

    private static final ArticleTexts SAY = Texts.of(ArticleTexts.class);

    SeeAlso(List<Target> targets, Articles articles, Audience audience) {
        var title = new H2(SAY.seeAlso());
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        targets.stream()
                .filter(target -> audience.opens(target, articles))
                .forEach(target -> list.add(item(target, articles, audience)));
        getContent().addClassName("section");
        getContent().add(title, list);
    }

    private static ListItem item(Target target, Articles articles, Audience audience) {
        var kind = new Span(target.kind() == Target.Kind.EXERCISE ? SAY.alsoExercise() : SAY.alsoArticle());
        kind.addClassName("row-side");
        return new ListItem(new PathLink(audience.address(target), name(target, articles)), kind);
    }

    private static String name(Target target, Articles articles) {
        return target.kind() == Target.Kind.EXERCISE
                ? articles.exerciseName(target.name())
                : articles.card(new ArticleSlug(target.name())).orElseThrow().title();
    }
}
