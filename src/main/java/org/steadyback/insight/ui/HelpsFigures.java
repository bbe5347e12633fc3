package org.steadyback.insight.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.insight.HelpsReader;
import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.helps.Estimate;
import org.steadyback.insight.helps.Label;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.ui.HelpsWords.Outcome;
import org.steadyback.kernel.PatientId;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.LaterDetails;

/** The figures behind "what helps", for the physio. Read when they are opened. */
class HelpsFigures extends Composite<Div> {

    private final transient HelpsReader reader;
    private final LaterDetails details = new LaterDetails("Figures by kind of exercise, from this patient's own log");

    HelpsFigures(HelpsReader reader) {
        this.reader = reader;
        getContent().add(details);
    }

    void show(PatientId patient) {
        details.replaceContent(() -> figures(reader.whatHelps(patient)));
    }

    private static Component figures(WhatHelps helps) {
        if (helps.kinds().stream().noneMatch(WhatHelps.OfKind::counted)) {
            return new Paragraph("No session or morning of the last half year can be compared.");
        }
        var table = new DataTable(
                "What helps, by kind and outcome",
                "Kind, outcome",
                "Shown",
                "Newest",
                "E",
                "SE",
                "90 % range",
                "ρ",
                "n (kind + others)",
                "P helps",
                "P worse");
        table.numbers(3, 4, 5, 6, 7, 8, 9);
        helps.kinds().stream().filter(WhatHelps.OfKind::counted).forEach(kind -> {
            row(table, kind.kind().label(), Outcome.RIGHT_AFTER, kind.rightAfter());
            row(table, kind.kind().label(), Outcome.NEXT_MORNING, kind.nextMorning());
        });
        return new Div(table, words(helps));
    }

    private static void row(DataTable table, String kind, Outcome outcome, Opinion opinion) {
        var newest = opinion instanceof Opinion.Weighed weighed ? weighed.newest() : Optional.<Estimate>empty();
        table.row(
                kind + (outcome == Outcome.RIGHT_AFTER ? ", right after" : ", next morning"),
                shown(opinion),
                newest.map(Estimate::label).map(HelpsFigures::word).orElse("–"),
                cell(newest, Estimate::effect),
                cell(newest, Estimate::standardError),
                newest.map(one -> number(one.low()) + " to " + number(one.high()))
                        .orElse("–"),
                cell(newest, Estimate::correlation),
                "%s + %s".formatted(opinion.ofKind(), opinion.others()),
                cell(newest, Estimate::probabilityHelps),
                cell(newest, Estimate::probabilityWorse));
    }

    private static Paragraph words(WhatHelps helps) {
        var text = new Paragraph(
                "E: points of pain against other sessions or mornings, adjusted for the start and for time; below 0 is better."
                        + " The range is drawn towards none. P: chance of more than half a point either way. A label shows after"
                        + " two evaluations in a row. Flare days and stopped sessions are left out; %s mixed, %s without pain at"
                                .formatted(helps.mixed(), helps.withoutPain())
                        + " the start. An observation of one person, not proof.");
        text.addClassName("quiet");
        return text;
    }

    private static String shown(Opinion opinion) {
        return switch (opinion) {
            case Opinion.NotYet _ -> "Not enough yet";
            case Opinion.Weighed weighed -> word(weighed.shown());
        };
    }

    private static String word(Label label) {
        return switch (label) {
            case PROBABLY_HELPS -> "Probably helps";
            case LEANING_HELPFUL -> "Leaning helpful";
            case ABOUT_THE_SAME -> "About the same";
            case CANNOT_TELL_YET -> "Cannot tell yet";
            case LEANING_WORSE -> "Leaning worse";
            case PROBABLY_WORSE -> "Probably worse";
        };
    }

    private static String cell(Optional<Estimate> estimate, Function<Estimate, Double> figure) {
        return estimate.map(figure).map(HelpsFigures::number).orElse("–");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replace('-', '−');
    }
}
