package org.steadyback.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.text.Language;

/** The head of a page: its one h1, a sentence below, and what can be done here. */
public class PageHeader extends Composite<Div> {

    private final H1 title = new H1();
    private final Paragraph sub = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        this(title, "");
    }

    public PageHeader(String title, String sub, Component... actions) {
        this.title.addClassName("page-title");
        this.sub.addClassName("page-sub");
        this.actions.addClassName("page-actions");
        var heading = new Div(this.title, this.sub);
        heading.addClassName("page-heading");
        getContent().addClassName("page-header");
        getContent().add(heading, this.actions);
        setTitle(title);
        setSub(sub);
        addActions(actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Where the title is in another language than the page. */
    public PageHeader titleIn(Language language) {
        InLanguage.mark(title, language);
        return this;
    }

    public void setSub(String text) {
        sub.setText(text);
        sub.setVisible(!text.isBlank());
    }

    public final void addActions(Component... parts) {
        actions.add(parts);
        actions.setVisible(actions.getComponentCount() > 0);
    }
}
