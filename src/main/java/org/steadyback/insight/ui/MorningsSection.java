package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.insight.Progress;
import org.steadyback.text.Texts;
import org.steadyback.uikit.DataTable;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;

/** How the mornings go: one sentence, one picture, and its numbers as a table. */
class MorningsSection extends Composite<Section> {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    private boolean sessions = true;

    MorningsSection(Progress progress, PainStory story) {
        var sentence = new H2(story.sentence());
        sentence.addClassName("progress-sentence");
        var scale = new Paragraph(
                story.weeks().isEnough()
                        ? SAY.scaleAndChange(rounded(story.weeks().changeThatCounts()))
                        : SAY.scale());
        scale.addClassName("quiet");
        getContent().addClassName("mornings");
        getContent().add(sentence, scale);
        if (story.mornings().isEmpty()
                && story.before().isEmpty()
                && story.worst().isEmpty()) {
            return;
        }
        var picture = new MorningsPicture(progress, story);
        var key = key(progress, story);
        getContent().add(picture, key);
        if (!story.before().isEmpty() || !story.worst().isEmpty()) {
            getContent().add(hide(picture, key));
        }
        getContent().add(new LaterDetails(SAY.asTable(), () -> table(progress, story)));
    }

    /** One decimal is as much as the numbers bear. */
    private static double rounded(double points) {
        return Math.round(points * 10) / 10.0;
    }

    /** What each mark is; only of what is there. */
    private static UnorderedList key(Progress progress, PainStory story) {
        var key = new UnorderedList();
        key.addClassName("chart-key");
        if (!story.mornings().isEmpty()) {
            key.add(mark("key-dot", SAY.morning()));
        }
        if (!story.weeks().weeks().isEmpty()) {
            key.add(mark("key-mean", SAY.weeklyMean()));
        }
        if (!story.before().isEmpty()) {
            key.add(mark("key-before", SAY.before()));
        }
        if (!story.worst().isEmpty()) {
            key.add(mark("key-worst", SAY.worst()));
        }
        if (!progress.flares().isEmpty()) {
            key.add(mark("key-flare", SAY.flare()));
        }
        if (!progress.pauses().isEmpty()) {
            key.add(mark("key-away", SAY.away()));
        }
        return key;
    }

    private static ListItem mark(String name, String words) {
        var mark = new Span();
        mark.addClassNames("key-mark", name);
        return new ListItem(mark, new Span(words));
    }

    private Button hide(MorningsPicture picture, UnorderedList key) {
        var button = new Button(SAY.hideSessions());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(_ -> {
            sessions = !sessions;
            picture.show(sessions);
            key.setClassName("key-mornings-only", !sessions);
            button.setText(sessions ? SAY.hideSessions() : SAY.showSessions());
        });
        return button;
    }

    private static Component table(Progress progress, PainStory story) {
        var mornings = story.ofMornings();
        var before = story.before();
        var worst = story.worst();
        var days = new TreeSet<LocalDate>(mornings.keySet());
        days.addAll(before.keySet());
        days.addAll(worst.keySet());
        var table = new DataTable(SAY.chart(), SAY.day(), SAY.morning(), SAY.before(), SAY.worst(), SAY.happened());
        table.numbers(1, 2, 3);
        days.forEach(day -> table.row(
                Dates.day(day), value(mornings, day), value(before, day), value(worst, day), happened(progress, day)));
        return table;
    }

    private static String value(Map<LocalDate, Integer> values, LocalDate day) {
        var value = values.get(day);
        return value == null ? "" : SAY.number(value);
    }

    private static String happened(Progress progress, LocalDate day) {
        var words = new ArrayList<String>();
        if (progress.flares().stream().anyMatch(flare -> flare.contains(day))) {
            words.add(SAY.flare());
        }
        if (progress.pauses().stream().anyMatch(pause -> pause.contains(day))) {
            words.add(SAY.away());
        }
        return String.join(", ", words);
    }
}
