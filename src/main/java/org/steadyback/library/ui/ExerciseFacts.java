package org.steadyback.library.ui;

import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.library.ExerciseContent;
import org.steadyback.library.SkipReasons.Hurting;
import org.steadyback.uikit.DefinitionList;

/** What an exercise is in short, and how it goes with people. */
class ExerciseFacts extends Composite<Div> {

    ExerciseFacts(ExerciseContent content, Hurting hurting) {
        var exercise = content.card();
        var directions = exercise.directions().stream()
                .map(direction -> direction.label() + " (" + direction.plainWords() + ")")
                .collect(Collectors.joining(", "));
        var facts = new DefinitionList()
                .fact("Level", exercise.levelInWords())
                .fact("Direction", directions)
                .fact("Start position", exercise.startPosition())
                .fact("On the floor", exercise.onTheFloor() ? "yes" : "no, or not only")
                .fact("Equipment", exercise.equipment())
                .fact("Core work", exercise.core() ? "yes" : "no")
                .fact("Code", (exercise.own() == null ? exercise.id() : "our own") + ", version " + exercise.version());
        if (!content.synonyms().isEmpty()) {
            facts.fact("Also called", String.join(", ", content.synonyms()));
        }
        var says = new Paragraph(hurting.inWords());
        says.addClassName("quiet");
        getContent().add(facts, says);
    }
}
