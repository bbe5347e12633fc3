package org.steadyback.session.ui;

import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.text.Texts;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What to do when the day is not as usual: a flare, another time, days away, an exercise that is not right. */
class UnusualDay extends Composite<Section> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);
    private static final FlareTexts FLARE = Texts.of(FlareTexts.class);

    private final UnorderedList rows = new UnorderedList();

    UnusualDay() {
        var title = new H2(SAY.notAUsualDay());
        title.addClassName("section-title");
        rows.addClassName("row-list");
        getContent().addClassName("unusual-day");
        getContent().add(title, rows);
        setVisible(false);
    }

    UnusualDay flare() {
        return row(new PathLink(Paths.ME_FLARE, FLARE.flaredUp()));
    }

    UnusualDay anotherTime(Supplier<? extends Component> day) {
        return row(new LaterDetails(SAY.anotherTime(), day));
    }

    UnusualDay away() {
        return row(new PathLink(Paths.ME_AWAY, SAY.away()));
    }

    UnusualDay notRight() {
        return row(new PathLink(Paths.ME_PLAN, SAY.notRight()));
    }

    private UnusualDay row(Component way) {
        rows.add(new ListItem(way));
        setVisible(true);
        return this;
    }
}
