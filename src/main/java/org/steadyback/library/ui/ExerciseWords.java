package org.steadyback.library.ui;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.springframework.util.StringUtils;

import org.steadyback.library.Caution;
import org.steadyback.library.EvidenceSources;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Hurdle;
import org.steadyback.library.Sideways;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.HowTo;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The parts of an exercise's page: what its words look like. */
final class ExerciseWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final String REVIEW =
            "Written by the portal's editors%s; review by a physiotherapist is still open.";

    private ExerciseWords() {}

    /** How it is done, by what each line is for. */
    static HowTo steps(ExerciseContent content) {
        var steps = content.steps();
        return new HowTo()
                .part("Get ready", steps.getReady())
                .part("Do", steps.doing())
                .part("Cue", List.of(content.card().cue()))
                .part("Breathe", steps.breathing())
                .stop("Stop if", steps.stopping());
    }

    static Component lines(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    /** The strictest first. */
    static Component cautions(ExerciseContent content) {
        var cautions = content.card().cautions();
        if (cautions.isEmpty()) {
            return new Paragraph("No cautions are noted for this exercise.");
        }
        var table =
                new DataTable("Cautions, the strictest first", "With", "This exercise is", "Why, and what to change");
        cautions.stream()
                .sorted(Comparator.comparing(Caution::policy).thenComparing(Caution::condition))
                .forEach(caution -> table.row(
                        StringUtils.capitalize(caution.condition().label()),
                        caution.policy().meaning(),
                        content.cautionReasons().getOrDefault(caution.condition(), "")));
        return table;
    }

    /** For each hurdle what to do instead. */
    static Component sideways(ExerciseContent content, Map<ExerciseId, ExerciseCard> others, PatientContext beside) {
        var list = new UnorderedList();
        list.addClassName("sideways");
        for (var hurdle : Hurdle.values()) {
            var way = content.sideways().get(hurdle);
            var other = content.instead(hurdle).map(others::get).filter(Objects::nonNull);
            if (other.isPresent()) {
                list.add(new ListItem(new Span(hurdle.label()), thumb(other.get()), link(other.get(), beside)));
            } else if (way instanceof Sideways.NoneFair) {
                list.add(new ListItem(
                        new Span(hurdle.label()), new Span("Nothing fair is known; choose another purpose.")));
            }
        }
        return list.getComponentCount() > 0
                ? list
                : new Paragraph("It needs no floor, no kneeling, and nothing that is not in every home.");
    }

    private static Component link(ExerciseCard other, PatientContext beside) {
        return new Div(
                new PathLink(beside.at(Paths.exercise(other.slug())), other.name()),
                new Paragraph("Level " + other.levelInWords() + " · " + other.startPosition()));
    }

    /** Its name stands beside it. */
    private static Image thumb(ExerciseCard other) {
        var thumb = new Image(other.thumbnail().orElse("data:,"), other.thumbnailAlt());
        thumb.addClassName("exercise-thumb");
        thumb.getElement().setAttribute("loading", "lazy");
        return thumb;
    }

    /** What is known, with the sources, and when it was last looked at. */
    static Component evidence(ExerciseContent content) {
        var sources = content.sources().stream()
                .flatMap(key ->
                        EvidenceSources.own().reference(key).map(reference -> "[" + key + "] " + reference).stream())
                .toList();
        var day = content.reviewedOn();
        var reviewed = new Paragraph(
                content.card().own() == null
                        ? REVIEW.formatted(day == null ? "" : ", " + DAY.format(day))
                        : "Written in this clinic.");
        reviewed.addClassName("quiet");
        var list = lines(sources);
        list.addClassName("sources");
        return new Div(new Paragraph(Objects.requireNonNullElse(content.evidence(), "")), list, reviewed);
    }
}
