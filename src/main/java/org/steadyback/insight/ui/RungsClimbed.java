package org.steadyback.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.insight.Progress;
import org.steadyback.text.Texts;
import org.steadyback.uikit.InLanguage;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** Exercises that took the place of an easier one of their ladder. */
class RungsClimbed extends Composite<Section> {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    RungsClimbed(Progress progress) {
        var title = new H2(SAY.rungsClimbed());
        title.addClassName("section-title");
        var rows = new UnorderedList();
        rows.addClassName("row-list");
        progress.climbed().forEach(one -> rows.add(new ListItem(row(one))));
        getContent().add(title, rows);
        setVisible(!progress.climbed().isEmpty());
    }

    private static PathLink row(Progress.Climbed climbed) {
        var card = climbed.exercise();
        var below = new Span(SAY.climbed(card.rung(), Math.max(card.familySize(), card.rung()), climbed.by()));
        below.addClassName("row-below");
        var words = new Span(InLanguage.mark(new Span(card.name()), card.language()), below);
        words.addClassName("row-words");
        var row = new PathLink(Paths.myExercise(card.slug()), words);
        card.thumbnail().ifPresent(source -> {
            var picture = new Image(source, "");
            picture.addClassName("exercise-thumb");
            picture.getElement().setAttribute("loading", "lazy");
            row.addComponentAsFirst(picture);
        });
        return row;
    }
}
