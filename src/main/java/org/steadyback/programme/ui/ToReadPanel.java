package org.steadyback.programme.ui;

import java.time.ZoneId;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.education.ArticleAssignment;
import org.steadyback.education.ArticleCard;
import org.steadyback.education.Reading;
import org.steadyback.education.WithdrawArticle;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.GiveArticle;
import org.steadyback.programme.ProgrammeArticles;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/**
 * The articles of a programme: what was given, whether it was read, and the way to give another. Asked for when
 * it is opened, as a part of the page of its own.
 */
class ToReadPanel extends Composite<Section> {

    private final transient ProgrammeArticles articles;
    private final LaterDetails given = new LaterDetails("Articles given, and whether they were read");

    ToReadPanel(ProgrammeArticles articles) {
        this.articles = articles;
        var title = new H2("To read");
        title.addClassName("section-title");
        getContent().addClassName("section");
        getContent().add(title, given, new PathLink(Paths.ARTICLES, "All articles"));
    }

    void show(PatientId patient) {
        given.replaceContent(() -> content(patient));
    }

    private Component content(PatientId patient) {
        var toRead = articles.toRead(patient);
        var content = new Div(list(patient, toRead.reading()));
        if (!toRead.offered().isEmpty()) {
            content.add(new LaterDetails(
                    "Give an article",
                    () -> new GiveArticleForm(toRead.offered(), (article, note) -> give(patient, article, note))));
        }
        return content;
    }

    private Component list(PatientId patient, Reading reading) {
        if (reading.given().isEmpty()) {
            var none = new Paragraph("No article given yet. What you give stands first on the patient's page Learn.");
            none.addClassName("quiet");
            return none;
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        reading.given().forEach(given -> list.add(item(patient, given, reading.zone())));
        return list;
    }

    private ListItem item(PatientId patient, Reading.Given given, ZoneId zone) {
        var article = given.article();
        var by = new Span("Given by %s on %s".formatted(given.by(), Dates.day(given.at(), zone)));
        by.addClassName("plan-line-facts");
        var main = new Div(new PathLink(Paths.article(article.slug().value()), article.title()), by);
        main.addClassName("row-main");
        if (!given.note().isEmpty()) {
            main.add(new Span("“" + given.note() + "”"));
        }
        main.add(given.read()
                .map(read -> new Tag("Read on " + Dates.day(read, zone), Tone.SETTLED))
                .orElseGet(() -> new Tag("Not read yet", Tone.PLAIN)));
        var withdraw = new Button("Withdraw", _ -> withdraw(patient, given));
        withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        withdraw.setAriaLabel("Withdraw " + article.title());
        return new ListItem(main, withdraw);
    }

    private void give(PatientId patient, ArticleCard article, String note) {
        var answer = articles.give(new GiveArticle(patient, article.slug(), note));
        show(patient);
        switch (answer) {
            case ArticleAssignment.Assigned _ -> Notices.done("Given: " + article.title() + ".");
            case ArticleAssignment.AssignedAlready _ ->
                Notices.refused(article.title() + " is on the list already; it stays there once.");
        }
    }

    private void withdraw(PatientId patient, Reading.Given given) {
        articles.withdraw(new WithdrawArticle(patient, given.id()));
        show(patient);
        Notices.done("Withdrawn: " + given.article().title() + ".");
    }
}
