package org.steadyback.translation.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.translation.LanguageState;
import org.steadyback.translation.Translations;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** What of the patients' side there is in which language, who wrote it, and who has read it. */
@Route(Paths.LANGUAGES)
@PageTitle("Languages · Steadyback")
@RolesAllowed(Roles.MANAGER)
class LanguagesView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Translations translations;
    private final Div states = new Div();

    LanguagesView(Translations translations) {
        this.translations = translations;
        states.addClassName("page");
        getContent().addClassName("page");
        getContent()
                .add(
                        new PageHeader(
                                "Languages",
                                "What patients read. What is not translated, or whose English is newer, they read in English; of the"
                                        + " safety questions and the warning signs they read both."),
                        states,
                        new PathLink(Paths.CLINIC_SETTINGS, "Switch languages on or off"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        states.removeAll();
        translations.all().forEach(state -> {
            var title = new H2(state.language().name());
            title.addClassName("section-title");
            states.add(title, new Paragraph(state.language().standing()), table(state));
        });
    }

    private static DataTable table(LanguageState state) {
        var table = new DataTable(
                        "What there is in " + state.language().name(), "What", "In English", "Translated", "State")
                .numbers(1, 2);
        state.parts()
                .forEach(part -> table.row(
                        new Text(words(part.kind())),
                        new Text(String.valueOf(part.extent().originals())),
                        new Text(String.valueOf(part.extent().translated())),
                        part.complete() ? new Tag("complete", Tone.SETTLED) : new Tag("in parts", Tone.ATTENTION)));
        return table;
    }

    private static String words(LanguageState.Kind kind) {
        return switch (kind) {
            case SENTENCES -> "Sentences of pages and mails";
            case SAFETY -> "Safety questions and warning signs";
            case FAMILIES -> "Families of exercises";
            case EXERCISES -> "Exercises";
            case STARTS -> "Starting positions and equipment";
            case SETS -> "Sets of exercises";
            case ARTICLES -> "Articles";
            case MOVEMENTS -> "Movements of the back";
            case SOURCES -> "What sources found";
        };
    }
}
