package org.steadyback.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.access.DraftKeeping;
import org.steadyback.access.DraftKey;
import org.steadyback.access.Drafts;
import org.steadyback.access.KeptDraft;

/**
 * The line of a form that keeps what is written in it, a second after it is typed, and says so: "This is your draft of 14:02", with
 * the way to discard it. Nothing else discards one but the command that does what was written.
 */
public final class DraftKeeper<T extends Record> extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(DraftKeeper.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int A_SECOND = 1000;

    private final Span says = new Span();
    private final Div verbs = new Div();
    private final transient Drafts drafts;
    private final transient Clock clock;
    private final transient ZoneId zone;
    private final transient Class<T> form;
    private final transient Supplier<T> written;
    private final transient Function<T, String> fill;
    private transient @Nullable DraftKey key;
    private transient @Nullable KeptDraft kept;
    private String fresh = "";
    private String last = "";
    private boolean filling;

    DraftKeeper(Drafts drafts, ZoneId zone, Clock clock, Class<T> form, Supplier<T> written, Function<T, String> fill) {
        this.drafts = drafts;
        this.zone = zone;
        this.clock = clock;
        this.form = form;
        this.written = written;
        this.fill = fill;
        says.getElement().setAttribute("role", "status");
        verbs.addClassName("draft-verbs");
        getContent().addClassName("draft-line");
        getContent().add(says, verbs);
        silent();
    }

    /** Keeps what is written in these from now on, while it is typed. */
    public void watch(HasValue<?, ?>... fields) {
        for (var field : fields) {
            if (field instanceof HasValueChangeMode typed && typed.getValueChangeMode() == ValueChangeMode.ON_CHANGE) {
                typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
                typed.setValueChangeTimeout(A_SECOND);
            }
            field.addValueChangeListener(_ -> changed());
        }
    }

    /** The form is emptied, or filled by another hand: until it begins anew nothing of that is anybody's writing. */
    public void rest() {
        key = null;
    }

    /** The form stands as it does before anything is written; what was kept of it is filled in. */
    public void begin(DraftKey of) {
        key = of;
        kept = null;
        fresh = now();
        last = fresh;
        silent();
        drafts.find(of).ifPresent(this::restore);
    }

    /**
     * What the form is about has changed while it stands open: it begins anew on that, and of what was written what still holds is
     * filled in, and kept.
     *
     * @param ground shows what the form is about now, and says how it stands when nothing is written
     * @param before what was written until now
     */
    public void beginAnew(Supplier<T> ground, T before) {
        filling = true;
        var _ = fill.apply(ground.get());
        fresh = now();
        var _ = fill.apply(before);
        filling = false;
        changed();
    }

    /** Something is another than before: kept, unless it is as it was at first. */
    public void changed() {
        if (key == null || filling) {
            return;
        }
        var now = now();
        if (now.equals(last)) {
            return;
        }
        last = now;
        if (now.equals(fresh)) {
            if (kept != null) {
                drafts.discard(key, kept.revision());
            }
            kept = null;
            silent();
        } else {
            keep(key, now, kept);
        }
    }

    private void keep(DraftKey of, String now, @Nullable KeptDraft before) {
        switch (drafts.keep(of, now, before == null ? null : before.revision())) {
            case DraftKeeping.Kept(var draft) -> {
                kept = draft;
                say("Draft kept at %s. Only you see it.".formatted(time(draft.keptAt())), discard());
            }
            case DraftKeeping.GoneOnElsewhere(var other) ->
                say(
                        "You have gone on with this elsewhere, at %s; what stands here is not kept."
                                .formatted(time(other.keptAt())),
                        verb("Show that draft", () -> restore(other)),
                        verb("Keep this one instead", () -> keep(of, now(), other)));
            case DraftKeeping.TooLarge() -> say("This is too long to be kept as a draft: save it before you leave.");
        }
    }

    private void restore(KeptDraft draft) {
        read(draft).ifPresent(content -> {
            filling = true;
            var lacking = fill.apply(content);
            filling = false;
            kept = draft;
            last = now();
            say(
                    "This is your draft of %s. Only you see it.%s"
                            .formatted(time(draft.keptAt()), lacking.isEmpty() ? "" : " " + lacking),
                    discard());
        });
    }

    private Optional<T> read(KeptDraft draft) {
        return read(draft.content());
    }

    private Optional<T> read(String content) {
        try {
            return Optional.of(JSON.readValue(content, form));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            LOG.warn(
                    "A draft cannot be read any more: {}", unreadable.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private Button discard() {
        return verb("Discard draft", this::throwAway);
    }

    /** The form is shown anew without it, as somebody asked. */
    public void discardNow() {
        if (key != null && kept != null) {
            drafts.discard(key, kept.revision());
        }
        kept = null;
        key = null;
    }

    /** A wrong press costs nothing: it can be brought back as long as the page is open. */
    private void throwAway() {
        var of = key;
        var gone = kept;
        if (of == null || gone == null) {
            return;
        }
        drafts.discard(of, gone.revision());
        var what = now();
        kept = null;
        fillWith(fresh);
        say("Draft discarded.", verb("Bring it back", () -> {
            fillWith(what);
            keep(of, last, null);
        }));
    }

    private void fillWith(String content) {
        filling = true;
        // what was on the page a moment ago fits the page: nothing lacks
        var _ = read(content).map(fill);
        filling = false;
        last = now();
    }

    private String now() {
        return JSON.writeValueAsString(written.get());
    }

    private void silent() {
        says.setText("What you write is kept as a draft. Only you see it.");
        verbs.removeAll();
    }

    private void say(String sentence, Button... what) {
        if (!sentence.equals(says.getText())) {
            says.setText(sentence);
        }
        verbs.removeAll();
        verbs.add(what);
    }

    private static Button verb(String words, Runnable action) {
        var button = new Button(words, _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private String time(Instant at) {
        var then = at.atZone(zone);
        boolean today = then.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), zone));
        return DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMMM, HH:mm", Locale.UK)
                .format(then);
    }
}
