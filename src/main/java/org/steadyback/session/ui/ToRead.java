package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.education.UnreadArticle;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What the physio picked to read and the patient has not read yet, in a line. */
class ToRead extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    ToRead(UnreadArticle unread) {
        var article = unread.article();
        var line = new Paragraph(SAY.pickedForYou(unread.by()) + " ");
        line.add(new PathLink(Paths.myArticle(article.slug().value()), article.title()));
        if (unread.more() > 0) {
            line.add(" · ");
            line.add(new PathLink(Paths.ME_LEARN, SAY.more(unread.more())));
        }
        getContent().addClassName("read-receipt");
        getContent().add(Icons.LEARN.create(), line);
    }
}
