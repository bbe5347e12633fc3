package org.steadyback.insight.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

import org.steadyback.insight.ReviewHighlight;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** What is new and wants a look first: safety, then the newest. */
class ReviewHighlightList extends Composite<Div> {

    private static final int MOST = 6;

    ReviewHighlightList() {
        getContent().addClassName("stands-out");
    }

    void show(List<ReviewHighlight> newestFirst) {
        getContent().removeAll();
        newestFirst.stream()
                .filter(ReviewHighlight::stop)
                .forEach(one -> getContent().add(notice(one, Tone.STOP)));
        var others = newestFirst.stream().filter(one -> !one.stop()).toList();
        others.stream().limit(MOST).forEach(one -> getContent().add(notice(one, Tone.ATTENTION)));
        if (others.size() > MOST) {
            getContent().add(new Notice(Tone.PLAIN, (others.size() - MOST) + " more, in the sessions below."));
        }
    }

    private static Notice notice(ReviewHighlight one, Tone tone) {
        return new Notice(tone, Weekdays.day(one.day()) + ": " + one.words());
    }
}
