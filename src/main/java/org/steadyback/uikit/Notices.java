package org.steadyback.uikit;

import java.time.Duration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

import org.steadyback.text.Texts;

/**
 * The one place for passing messages. Done goes away by itself; a refusal stays long enough to read; a problem stays
 * until it is closed.
 */
public final class Notices {

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    private static final Duration DONE_STAYS = Duration.ofSeconds(5);
    private static final Duration REFUSED_STAYS = Duration.ofSeconds(12);

    private Notices() {}

    /** What was asked for has been done. */
    public static Notification done(String sentence) {
        return show(sentence, Tone.SETTLED, Icons.DONE, DONE_STAYS, false);
    }

    /** What was asked for was not done, and the sentence says why and what to do. */
    public static Notification refused(String sentence) {
        return show(sentence, Tone.ATTENTION, Icons.WARNING, REFUSED_STAYS, true);
    }

    /** Something is wrong on our side. */
    public static Notification problem(String sentence) {
        return show(sentence, Tone.STOP, Icons.STOP, Duration.ZERO, true);
    }

    private static Notification show(String sentence, Tone tone, Icons icon, Duration stays, boolean assertive) {
        var notification = new Notification();
        notification.setDuration((int) stays.toMillis());
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setAssertive(assertive);
        notification.add(content(sentence, tone, icon, notification));
        notification.open();
        return notification;
    }

    private static Div content(String sentence, Tone tone, Icons icon, Notification notification) {
        var close = new Button(SAY.close(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var content = new Div(icon.create(), new Span(sentence), close);
        content.addClassNames("notification", tone.className());
        return content;
    }
}
