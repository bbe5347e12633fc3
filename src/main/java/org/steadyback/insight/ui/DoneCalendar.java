package org.steadyback.insight.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

import org.steadyback.grading.DayDone;
import org.steadyback.grading.DayDone.Kind;
import org.steadyback.insight.Progress;
import org.steadyback.text.Texts;

/** What was done, a square each day; a tap on one tells the day. No share and no verdict. */
class DoneCalendar extends Composite<Section> {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    private final transient Progress progress;
    private final transient PainStory story;
    private final Div told = new Div();
    private @Nullable NativeButton pressed;

    DoneCalendar(Progress progress, PainStory story) {
        this.progress = progress;
        this.story = story;
        var title = new H2(SAY.whatYouDid());
        title.addClassName("section-title");
        var days = new Paragraph(SAY.didOn(story.days()));
        days.addClassName("quiet");
        told.addClassName("day-told");
        told.getElement().setAttribute("role", "status");
        getContent().addClassName("done-calendar");
        getContent().add(title, days, weekdays(), grid(), told, key());
    }

    private static Div weekdays() {
        var row = new Div();
        row.addClassName("day-heads");
        row.getElement().setAttribute("aria-hidden", "true");
        for (var day : DayOfWeek.values()) {
            row.add(new Span(SAY.weekday(LocalDate.EPOCH.with(day))));
        }
        return row;
    }

    private OrderedList grid() {
        var grid = new OrderedList();
        grid.addClassName("day-grid");
        progress.days().forEach(day -> grid.add(new ListItem(square(day))));
        return grid;
    }

    private NativeButton square(DayDone day) {
        boolean open = isOpen(day);
        var square = new NativeButton(SAY.dayOfMonth(day.day()));
        square.addClassNames("day-square", open ? "day-now" : name(day.kind()));
        square.setAriaLabel(SAY.dayIs(day.day(), words(day)));
        square.getElement().setAttribute("aria-pressed", "false");
        square.addClickListener(_ -> tell(square, day));
        return square;
    }

    /** Today with nothing in it yet: nobody is told that it is empty. */
    private boolean isOpen(DayDone day) {
        return progress.todayOpen() && day.day().equals(progress.period().to()) && day.kind() == Kind.NOTHING_NOTED;
    }

    private String words(DayDone day) {
        return isOpen(day) ? SAY.stillOpen() : SAY.done(day.kind());
    }

    private void tell(NativeButton square, DayDone day) {
        if (pressed != null) {
            pressed.getElement().setAttribute("aria-pressed", "false");
        }
        pressed = square;
        square.getElement().setAttribute("aria-pressed", "true");
        told.removeAll();
        told.add(new H3(SAY.dayIs(day.day(), words(day))));
        var morning = story.ofMornings().get(day.day());
        if (morning != null) {
            told.add(new Paragraph(SAY.morningWas(morning)));
        }
        story.entries().stream()
                .filter(entry -> entry.day().equals(day.day()))
                .forEach(entry -> told.add(new Paragraph(SessionWords.pain(entry))));
    }

    private UnorderedList key() {
        var there = EnumSet.noneOf(Kind.class);
        progress.days().stream().filter(day -> !isOpen(day)).forEach(day -> there.add(day.kind()));
        var key = new UnorderedList();
        key.addClassNames("chart-key", "day-key");
        List.copyOf(there).forEach(kind -> {
            var mark = new Span();
            mark.addClassNames("day-square", name(kind));
            key.add(new ListItem(mark, new Span(SAY.done(kind))));
        });
        return key;
    }

    private static String name(Kind kind) {
        return "day-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
