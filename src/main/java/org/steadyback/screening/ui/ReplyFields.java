package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;

import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.interview.Feature;
import org.steadyback.screening.interview.Form;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.Step;
import org.steadyback.text.Texts;
import org.steadyback.uikit.DayField;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.PainScaleField;

/** The ways to reply to one question: large buttons where one tap says it, a field with "Next" where not. */
class ReplyFields extends Composite<Div> {

    private static final ScreenTexts SAY = Texts.of(ScreenTexts.class);
    private static final List<String> JOINTS = List.of("HI", "KN", "SH", "WR");

    private final transient QuestionWording words;
    private final transient Consumer<String> onReply;
    private final transient News news;

    /**
     * Of the list of the weekly check.
     *
     * @param ticked what is ticked already
     * @param onTick each change, kept at once
     * @param ahead for where there is no network; null = at the desk
     */
    record News(Set<QuestionGroup> ticked, Consumer<Set<QuestionGroup>> onTick, NewsKept.@Nullable Ahead ahead) {}

    ReplyFields(Step step, boolean found, LocalDate today, QuestionWording words, Consumer<String> onReply) {
        this(step, found, today, words, onReply, new News(Set.of(), _ -> {}, null));
    }

    /** @param found whether a clinician has found what a yes means, so that "as before" is a reply */
    ReplyFields(Step step, boolean found, LocalDate today, QuestionWording words, Consumer<String> onReply, News news) {
        this.news = news;
        this.words = words;
        this.onReply = onReply;
        getContent().addClassName("replies");
        switch (step.form()) {
            // "No" stands first everywhere, at the same place
            case YES_NO -> replies("NO", found ? Form.SAME : "YES", found ? "YES" : "NOT_SURE", "NOT_SURE");
            case RECENT -> replies("NO", found ? Form.SAME : "YES_NEW", "YES_NEW", "YES_OLD", "NOT_SURE");
            case RAPID -> replies("NO", found ? Form.SAME : "YES_RAPID", "YES_RAPID", "YES_SLOW", "NOT_SURE");
            case NEWS -> news();
            case SCALE -> scale(step);
            case DATE -> date(today);
            case WEEKS -> weeks();
            case PRESSURE -> pressure();
            case FEATURES -> features();
            case JOINTS -> joints();
        }
    }

    private void replies(String... replies) {
        Stream.of(replies)
                .distinct()
                .forEach(reply -> getContent().add(button(words.word("reply." + reply), () -> onReply.accept(reply))));
    }

    private void news() {
        var group = new CheckboxGroup<QuestionGroup>(SAY.allThatIsNew());
        group.setItems(Stream.of(QuestionGroup.values())
                .filter(QuestionGroup::inWeeklyCheck)
                .toList());
        group.setItemLabelGenerator(words::news);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.addClassName("news");
        group.setValue(news.ticked());
        group.addValueChangeListener(change -> news.onTick().accept(change.getValue()));
        group.setErrorMessage(SAY.tickOrNone());
        group.setManualValidation(true);
        var nothing = button(words.word("reply.NEWS_NO"), () -> {
            // a tick and "none" cannot both be meant
            group.setInvalid(!group.isEmpty());
            if (group.isEmpty()) {
                onReply.accept(Form.NOTHING);
            }
        });
        nothing.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var next = button(SAY.next(), () -> Marks.filled(group).ifPresent(chosen -> onReply.accept(reply(chosen))));
        nothing.addClassName("signs-none");
        next.addClassName("signs-go-on");
        getContent().add(nothing, group, next);
        if (news.ahead() != null) {
            getContent().add(new NewsKept(news.ahead()));
        }
    }

    /** As {@link Form#NEWS} takes it. */
    static String reply(Set<QuestionGroup> ticked) {
        return ticked.stream().sorted().map(QuestionGroup::name).collect(Collectors.joining(","));
    }

    private void scale(Step step) {
        var field = new PainScaleField(words.question(step));
        field.setAnchors(words.word(step + ".low"), words.word(step + ".high"));
        field.addValueChangeListener(change -> {
            var value = field.getValue();
            if (change.isFromClient() && value != null) {
                onReply.accept(String.valueOf(value));
            }
        });
        getContent().add(field, unknown("reply.SKIP"));
    }

    private void date(LocalDate today) {
        var field = new DayField(SAY.day());
        field.setMax(today);
        field.setErrorMessage(SAY.dayUpToToday());
        field.setManualValidation(true);
        next(field, () -> {
            var day = field.getValue();
            boolean wrong = day == null || day.isAfter(today);
            field.setInvalid(wrong);
            if (!wrong) {
                onReply.accept(day.toString());
            }
        });
    }

    private void weeks() {
        var field = whole(SAY.weeks(), 0, 6000);
        next(field, () -> {
            if (checked(field, 0, 6000)) {
                onReply.accept(String.valueOf(field.getValue()));
            }
        });
    }

    private void pressure() {
        var upper = whole(SAY.upperNumber(), 40, 350);
        var lower = whole(SAY.lowerNumber(), 20, 250);
        var row = new Div(upper, lower);
        row.addClassName("form-row");
        next(row, () -> {
            boolean upperRight = checked(upper, 40, 350);
            boolean lowerRight = checked(lower, 20, 250); // both are marked where both are wrong
            if (upperRight && lowerRight) {
                onReply.accept(upper.getValue() + "/" + lower.getValue());
            }
        });
    }

    private void features() {
        var group = new CheckboxGroup<Feature>(SAY.allThatFit());
        group.setItems(Feature.values());
        group.setItemLabelGenerator(words::feature);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        getContent().add(group, primary(() -> onReply.accept(Feature.reply(group.getValue()))));
    }

    private void joints() {
        var group = new CheckboxGroup<String>(SAY.allThatGiveTrouble());
        group.setItems(JOINTS);
        group.setItemLabelGenerator(joint -> words.word("joint." + joint));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        getContent().add(group, primary(() -> onReply.accept(joints(group.getValue()))), unknown("reply.UNKNOWN"));
    }

    private static String joints(Set<String> named) {
        return named.isEmpty() ? Form.UNKNOWN : String.join(",", new TreeSet<>(named));
    }

    private void next(Component field, Runnable read) {
        getContent().add(field, primary(read), unknown("reply.UNKNOWN"));
    }

    private Button primary(Runnable action) {
        var next = button(SAY.next(), action);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return next;
    }

    private Button unknown(String key) {
        return button(words.word(key), () -> onReply.accept(Form.UNKNOWN));
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text, _ -> action.run());
        button.addClassName("reply");
        return button;
    }

    private static IntegerField whole(String label, int least, int most) {
        var field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setErrorMessage(SAY.wholeNumber(least, most));
        field.setManualValidation(true);
        return field;
    }

    private static boolean checked(IntegerField field, int least, int most) {
        var value = field.getValue();
        boolean right = value != null && value >= least && value <= most;
        ((HasValidation) field).setInvalid(!right);
        return right;
    }
}
