package org.steadyback.uikit;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/**
 * Instructions in parts, each with its heading; a part of several lines is numbered. A part without a line is left out.
 *
 * <p>CSS: .how-to of .how-to-part, the last of which may be .how-to-stop.
 */
public class HowTo extends Composite<Div> {

    private final Language language;

    public HowTo() {
        this(Reading.language());
    }

    /** @param language of the lines; the headings are in the reader's */
    public HowTo(Language language) {
        this.language = language;
        getContent().addClassName("how-to");
    }

    public HowTo part(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            getContent().add(part(title, lines.size() == 1 ? new Paragraph(lines.getFirst()) : numbered(lines)));
        }
        return this;
    }

    /** When to stop: set apart from what to do. */
    public HowTo stop(String title, List<String> lines) {
        lines.forEach(line -> {
            var part = part(title, new Paragraph(line));
            part.addClassName("how-to-stop");
            getContent().add(part);
        });
        return this;
    }

    private Div part(String title, Component content) {
        var part = new Div(new H3(title), InLanguage.mark(content, language));
        part.addClassName("how-to-part");
        return part;
    }

    private static OrderedList numbered(List<String> lines) {
        var list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
