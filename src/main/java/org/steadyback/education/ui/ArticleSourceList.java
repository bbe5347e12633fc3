package org.steadyback.education.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.steadyback.education.content.ArticleSource;
import org.steadyback.text.Language;
import org.steadyback.text.Texts;
import org.steadyback.uikit.InLanguage;

/** The numbered sources of an article, each with whether it is evidence or experience. */
class ArticleSourceList extends Composite<Section> {

    private static final ArticleTexts SAY = Texts.of(ArticleTexts.class);

    ArticleSourceList(List<ArticleSource> sources) {
        var title = new H2(SAY.sources());
        title.addClassName("section-title");
        var list = new OrderedList();
        list.addClassName("source-list");
        sources.forEach(source -> list.add(item(source, list.getComponentCount() + 1)));
        getContent().addClassName("section");
        getContent().add(title, list);
    }

    /** Where a number of the text leads: down its own page. */
    static String address(String page, int number) {
        return page + "#source-" + number;
    }

    private static ListItem item(ArticleSource source, int number) {
        var kind = new Span(SAY.source(source.kind()));
        kind.addClassName("source-kind");
        var finding = new Paragraph(source.finding());
        finding.addClassName("quiet");
        var reference = new Paragraph(source.reference());
        if (!source.isInWords()) {
            InLanguage.mark(reference, Language.ENGLISH);
        }
        var item = new ListItem(kind, reference);
        source.remark().map(Paragraph::new).ifPresent(item::add);
        item.add(finding);
        item.setId("source-" + number);
        return item;
    }
}
