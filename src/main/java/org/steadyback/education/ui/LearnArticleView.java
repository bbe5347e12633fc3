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

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.education.ArticleSlug;
import org.steadyback.education.Articles;
import org.steadyback.education.MarkArticle;
import org.steadyback.education.ReadingReader;
import org.steadyback.education.Readings;
import org.steadyback.education.content.Article;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseUse;
import org.steadyback.screening.Offers;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Paths;

/** The patient reads an article, and says so. */
@Route(Paths.ME_ARTICLE)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/education.css")
class LearnArticleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final ArticleTexts SAY = Texts.of(ArticleTexts.class);

    private final transient Articles articles;
    private final transient ReadingReader reader;
    private final transient Readings readings;
    private final transient ExerciseUse use;
    private final transient Offers offers;
    private final transient CurrentAccount current;
    private String title = "";

    LearnArticleView(
            Articles articles,
            ReadingReader reader,
            Readings readings,
            ExerciseUse use,
            Offers offers,
            CurrentAccount current) {
        this.articles = articles;
        this.reader = reader;
        this.readings = readings;
        this.use = use;
        this.offers = offers;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get("slug")
                .flatMap(articles::text)
                .orElseThrow(() -> new NotFoundException("Article")));
    }

    @Override
    public String getPageTitle() {
        return SAY.pageTitle(title);
    }

    private void show(Article article) {
        title = article.title();
        var patient = current.require().patient();
        var slug = new ArticleSlug(article.slug());
        var reading = reader.mine(patient);
        var bar = new ReadBar((shown, read) -> mark(patient, slug, read, shown));
        bar.show(slug, reading);
        getContent().removeAll();
        getContent()
                .add(new ArticlePage(
                                article, articles, Audience.patient(use.addressesOfMine(patient), offers.now(patient)))
                        .with(
                                reading.given(slug).map(given -> new GivenNote(given, reading.day(given.at()))),
                                Optional.of(bar)));
    }

    private void mark(PatientId patient, ArticleSlug slug, boolean read, ReadBar bar) {
        readings.mark(new MarkArticle(patient, slug, read));
        bar.show(slug, reader.mine(patient));
    }
}
