package org.steadyback.uikit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/**
 * A plain table for a few rows that are read, not worked on: with a caption, column heads, and the first cell of each row
 * as its head. Long or sorted lists are grids.
 */
public class DataTable extends Composite<Div> {

    private final Element body = new Element("tbody");
    private final List<String> heads;
    private Set<Integer> numbers = Set.of();

    public DataTable(String caption, String... heads) {
        this.heads = List.of(heads);
        var table = new Element("table");
        table.setAttribute("class", "data-table");
        table.appendChild(new Element("caption").setText(caption), head(), body);
        getContent().addClassName("table-frame");
        // Wide tables scroll inside their frame; the keyboard must reach it.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().getElement().appendChild(table);
    }

    /** Columns, counted from 0, that hold numbers and are set to the right. To be said before the rows. */
    public DataTable numbers(int... columns) {
        numbers = Arrays.stream(columns).boxed().collect(Collectors.toUnmodifiableSet());
        var row = body.getParent().getChild(1).getChild(0);
        numbers.forEach(column -> row.getChild(column).getClassList().add("number"));
        return this;
    }

    public DataTable row(String... cells) {
        return row(Arrays.stream(cells).map(Text::new).toArray(Component[]::new));
    }

    public DataTable row(Component... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException("A row has %s cells, not %s".formatted(heads.size(), cells.length));
        }
        var row = new Element("tr");
        for (int column = 0; column < cells.length; column++) {
            row.appendChild(cell(column, cells[column]));
        }
        body.appendChild(row);
        return this;
    }

    public void clear() {
        body.removeAllChildren();
    }

    private Element head() {
        var row = new Element("tr");
        for (var text : heads) {
            row.appendChild(new Element("th").setAttribute("scope", "col").setText(text));
        }
        return new Element("thead").appendChild(row);
    }

    private Element cell(int column, Component content) {
        var cell = column == 0 ? new Element("th").setAttribute("scope", "row") : new Element("td");
        if (numbers.contains(column)) {
            cell.getClassList().add("number");
        }
        return cell.appendChild(content.getElement());
    }
}
