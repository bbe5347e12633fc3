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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.education.ArticleCard;
import org.steadyback.education.Articles;
import org.steadyback.education.Reading;
import org.steadyback.education.ReadingReader;
import org.steadyback.screening.Offers;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** What there is to read for the patient: what the physio picked first, then all. */
@Route(Paths.ME_LEARN)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/education.css")
class LearnView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final LearnTexts SAY = Texts.of(LearnTexts.class);

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

    @Override
    public String getPageTitle() {
        return SAY.pageTitle();
    }

    private void show(Reading reading) {
        getContent().removeAll();
        getContent().add(new PageHeader(SAY.title(), SAY.about()));
        var audience = Audience.patient(Set.of(), offers.now(current.require().patient()));
        var waits = audience.waits();
        if (waits != null) {
            getContent().add(waits);
        }
        if (!reading.given().isEmpty()) {
            var given = reading.given().stream().map(Reading.Given::article).toList();
            getContent()
                    .add(section(SAY.pickedForYou(), new ArticleList(given, audience, card -> given(reading, card))));
        }
        getContent().add(section(SAY.movements(), movements()));
        getContent()
                .add(section(
                        SAY.allArticles(), new ArticleList(articles.all(), audience, card -> mark(reading, card))));
    }

    private static Optional<Component> given(Reading reading, ArticleCard card) {
        return reading.given(card.slug()).map(given -> {
            var by = new Paragraph(GivenNote.words(given, reading.day(given.at())));
            by.addClassName("given-by");
            return new Div(by, mark(reading, card).orElseGet(() -> new Tag(SAY.notRead(), Tone.PLAIN)));
        });
    }

    private static Optional<Component> mark(Reading reading, ArticleCard card) {
        return reading.mark(card.slug())
                .map(mark -> mark.changedSince()
                        ? new Tag(SAY.changed(), Tone.PLAIN)
                        : new Tag(SAY.read(reading.day(mark.at())), Tone.SETTLED));
    }

    private static Component movements() {
        return new Div(new Paragraph(SAY.movementsAbout()), new PathLink(Paths.ME_MOVEMENTS, SAY.seeMovements()));
    }

    private static Section section(String title, Component content) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading, content);
        section.addClassName("section");
        return section;
    }
}
