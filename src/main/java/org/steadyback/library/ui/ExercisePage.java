package org.steadyback.library.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.SkipReasons.Hurting;
import org.steadyback.uikit.MovingPicture;

/** Everything that is said of an exercise, in two columns. */
class ExercisePage extends Composite<Div> {

    /** @param around the exercises of its family, and those that can be done in its place */
    ExercisePage(ExerciseContent content, List<ExerciseCard> around, Hurting hurting, PatientContext beside) {
        var card = content.card();
        var family = around.stream()
                .filter(other -> other.family().equals(card.family()))
                .toList();
        var main = new Div(purpose(content), section("How it is done", how(content)));
        if (!content.mistakes().isEmpty()) {
            main.add(section("Common mistakes", ExerciseWords.lines(content.mistakes())));
        }
        main.add(section("Starting dose", dose(card)), new FamilyLadder(card, family, beside));
        if (!content.sideways().isEmpty()) {
            main.add(section("Sideways", ExerciseWords.sideways(content, byId(around), beside)));
        }
        main.add(section("Take care with", ExerciseWords.cautions(content)));
        if (content.evidence() != null) {
            main.add(section("What is known", ExerciseWords.evidence(content)));
        }
        main.addClassName("column-main");
        var side = new Div(new ExerciseFacts(content, hurting));
        side.addClassName("column-side");
        getContent().addClassName("columns");
        getContent().add(main, side);
    }

    private static Map<ExerciseId, ExerciseCard> byId(List<ExerciseCard> around) {
        return around.stream().collect(Collectors.toMap(ExerciseCard::id, Function.identity()));
    }

    private static Component purpose(ExerciseContent content) {
        var purpose = new Div();
        purpose.addClassName("exercise-purpose");
        Stream.of(content.purpose(), content.works())
                .filter(Objects::nonNull)
                .forEach(text -> purpose.add(new Paragraph(text)));
        return purpose;
    }

    private static Section section(String title, Component... parts) {
        var heading = new H2(title);
        heading.addClassName("section-title");
        var section = new Section(heading);
        section.add(parts);
        section.addClassName("section");
        return section;
    }

    private static Component how(ExerciseContent content) {
        var card = content.card();
        var how = new Div(
                MovingPicture.or(card.video(), card.movingPicture(), card.stillPicture(), content.alternative()),
                ExerciseWords.steps(content));
        how.addClassName("exercise-how");
        return how;
    }

    private static Component dose(ExerciseCard exercise) {
        var says = new Paragraph("A place to start from. You set the dose for each person.");
        says.addClassName("quiet");
        var words = new Paragraph(exercise.dose().inWords());
        words.addClassName("exercise-dose");
        return new Div(words, says);
    }
}
