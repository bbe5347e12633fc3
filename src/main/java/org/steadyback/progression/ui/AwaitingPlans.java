package org.steadyback.progression.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.progression.QuotaPlanReader;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** Whose quota plan waits for approval, each with the way to its table. Empty when nobody's does. */
class AwaitingPlans extends Composite<Div> {

    AwaitingPlans(List<QuotaPlanReader.Awaiting> awaiting) {
        if (awaiting.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        awaiting.forEach(one -> list.add(new ListItem(new PathLink(Paths.programme(one.patient()), one.name()))));
        var notice = new Notice(
                Tone.ATTENTION,
                awaiting.size() == 1
                        ? "1 quota plan waits for your approval"
                        : awaiting.size() + " quota plans wait for your approval",
                "Until then these programmes stay at the amounts they have.");
        getContent().add(notice.with(list));
    }
}
