package org.steadyback.education.ui;

import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.education.ArticleCard;
import org.steadyback.education.Articles;
import org.steadyback.education.Reading;
import org.steadyback.education.ReadingReader;
import org.steadyback.screening.Offers;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** What there is to read for the patient: what the physio picked first, then all. */
@Route(Paths.ME_LEARN)
@PageTitle("Learn · Steadyback")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/education.css")
class LearnView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Articles articles;
    private final transient ReadingReader reader;
    private final transient Offers offers;
    private final transient CurrentAccount current;

    LearnView(Articles articles, ReadingReader reader, Offers offers, CurrentAccount current) {
        this.articles = articles;
        this.reader = reader;
        this.offers = offers;
        this.current = current;
        getContent().addClassNames("page", "learn");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(reader.mine(current.require().patient()));
    }

    private void show(Reading reading) {
        getContent().removeAll();
        getContent()
                .add(new PageHeader("Learn", "Short reads about your back. Pick what interests you; none is a duty."));
        var audience = Audience.patient(Set.of(), offers.now(current.require().patient()));
        var waits = audience.waits();
        if (waits != null) {
            getContent().add(waits);
        }
        if (!reading.given().isEmpty()) {
            var given = reading.given().stream().map(Reading.Given::article).toList();
            getContent().add(section("Picked for you", new ArticleList(given, audience, card -> given(reading, card))));
        }
        getContent().add(section("The movements of your back", movements()));
        getContent()
                .add(section("All articles", new ArticleList(articles.all(), audience, card -> mark(reading, card))));
    }

    private static Optional<Component> given(Reading reading, ArticleCard card) {
        return reading.given(card.slug()).map(given -> {
            var by = new Paragraph(GivenNote.words(given, reading.zone()));
            by.addClassName("given-by");
            return new Div(by, mark(reading, card).orElseGet(() -> new Tag("Not read yet", Tone.PLAIN)));
        });
    }

    private static Optional<Component> mark(Reading reading, ArticleCard card) {
        return reading.mark(card.slug())
                .map(mark -> mark.changedSince()
                        ? new Tag("Changed since you read it", Tone.PLAIN)
                        : new Tag("Read on " + EducationWords.day(mark.at(), reading.zone()), Tone.SETTLED));
    }

    private static Component movements() {
        return new Div(
                new Paragraph("Six moving pictures: where a back can go, with everyday examples."),
                new PathLink(Paths.ME_MOVEMENTS, "See the movements"));
    }

    private static Section section(String title, Component content) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading, content);
        section.addClassName("section");
        return section;
    }
}
