package org.steadyback.education.ui;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.education.Articles;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The articles as patients read them, for the physio who picks one. */
@Route(Paths.ARTICLES)
@PageTitle("Articles · Steadyback")
@RolesAllowed(Roles.PHYSIO)
@StyleSheet("styles/education.css")
class ArticlesView extends Composite<Div> {

    ArticlesView(Articles articles) {
        getContent().addClassNames("page", "learn");
        getContent()
                .add(
                        new PathLink(Paths.LIBRARY, "Library"),
                        new PageHeader(
                                "Articles",
                                "%s articles for patients. Give one on the programme tab of a chart, under “To read”."
                                        .formatted(articles.all().size()),
                                new PathLink(Paths.MOVEMENTS, "The movements of the back")),
                        new ArticleList(articles.all(), Audience.PHYSIO, _ -> Optional.empty()));
    }
}
