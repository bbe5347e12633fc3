package org.steadyback.education.ui;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.education.Articles;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.uikit.Paths;

/** An article as patients read it, with the physio's own links. */
@Route(Paths.ARTICLE)
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/education.css")
class ArticleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Articles articles;
    private String title = "Article";

    ArticleView(Articles articles) {
        this.articles = articles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = event.getRouteParameters()
                .get("slug")
                .flatMap(articles::text)
                .orElseThrow(() -> new NotFoundException("Article"));
        title = article.title();
        getContent().removeAll();
        getContent().add(new ArticlePage(article, articles, Audience.PHYSIO).with(Optional.empty(), Optional.empty()));
    }

    @Override
    public String getPageTitle() {
        return title + " · Steadyback";
    }
}
