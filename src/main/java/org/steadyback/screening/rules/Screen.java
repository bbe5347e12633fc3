package org.steadyback.screening.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Applies all rules to the answers; the most urgent action wins. The same answers always give the same result.
 *
 * @param acuteHoldDays so many days after the onset only general activity is offered; 2–7, default 3 (SEED; number [D])
 */
public record Screen(int acuteHoldDays) {

    /** Stored with each result. Goes up whenever a rule changes. */
    public static final int VERSION = 2;

    /** With the defaults of the fact sheet. No clinician has signed them yet. */
    public static final Screen DEFAULT = new Screen(3);

    /** @throws IllegalArgumentException outside 2–7 days */
    public Screen {
        ScreenFacts.require(acuteHoldDays, 2, 7, "Days of the acute hold");
    }

    /** The result of the answers so far; one that is missing is not taken for no. */
    public Screened assess(Answers answers) {
        var fired = new ArrayList<Fired>();
        var action = Action.OK;
        for (var rule : Rule.values()) {
            var asked = rule.fires(answers, this);
            if (asked.isPresent()) {
                fired.add(new Fired(rule, asked.get(), rule.because(answers, asked.get(), this)));
                action = action.or(asked.get());
            }
        }
        var unsettled = answers.unsettled();
        var unanswered = answers.unanswered();
        boolean open = !unsettled.isEmpty() || !unanswered.isEmpty();
        return new Screened(
                open ? action.or(Action.CLINICIAN_FIRST) : action, fired, unsettled, unanswered, tags(answers));
    }

    /**
     * The same where a clinician has looked into some answers already, and nothing of them is new or changed: they do not close
     * anything again, unless they do together with another answer (fact sheet §2.9). Cautions stay.
     *
     * @param standing questions answered with yes, as before
     */
    public Screened assess(Answers answers, Set<Question> standing) {
        var whole = assess(answers);
        if (standing.isEmpty()) {
            return whole;
        }
        var fired = news(answers, answers.only(standing), answers.without(standing));
        whole.fired().stream()
                .filter(one -> one.action() == Action.OK_WITH_CAUTIONS && !fired.contains(one))
                .forEach(fired::add);
        boolean open = !whole.unsettled().isEmpty() || !whole.unanswered().isEmpty();
        var action = open ? Action.CLINICIAN_FIRST : Action.OK;
        for (var one : fired) {
            action = action.or(one.action());
        }
        return new Screened(action, fired, whole.unsettled(), whole.unanswered(), whole.tags());
    }

    /**
     * The result of a check that asked for news only: rules that fire now and did not before, ask for more, or fire by what was told
     * now alone. What was known has been decided upon and is not raised again.
     *
     * @param before the last whole screen, with the facts of today
     * @param now the same with the new answers in it
     * @param told of them what was answered with yes in this check, and not "as before". Of signs that cannot wait each is news,
     *     even where the answer was the same in the last whole screen
     */
    public Screened assessNews(Answers before, Answers now, Set<Question> told) {
        var fresh = EnumSet.noneOf(Question.class);
        told.stream().filter(Question::unsureIsYes).forEach(fresh::add);
        var whole = assess(now);
        var fired = news(now, before, now.only(fresh).knowing(ScreenFacts.NONE));
        var unsettled = EnumSet.noneOf(Question.class);
        unsettled.addAll(whole.unsettled());
        unsettled.removeAll(before.unsettled());
        var action = unsettled.isEmpty() ? Action.OK : Action.CLINICIAN_FIRST;
        for (var one : fired) {
            action = action.or(one.action());
        }
        return new Screened(action, fired, unsettled, Set.of(), whole.tags());
    }

    /** Rules that ask for more than they did before, or fire by what is fresh alone. */
    private List<Fired> news(Answers now, Answers before, Answers fresh) {
        var news = new ArrayList<Fired>();
        for (var rule : Rule.values()) {
            var action = asks(rule, now);
            var alone = asks(rule, fresh);
            if (action.compareTo(asks(rule, before)) < 0) {
                news.add(new Fired(rule, action, rule.because(now, action, this)));
            } else if (alone != Action.OK) {
                news.add(new Fired(rule, alone, rule.because(fresh, alone, this)));
            }
        }
        return news;
    }

    private Action asks(Rule rule, Answers answers) {
        return rule.fires(answers, this).orElse(Action.OK);
    }

    private static Set<ConditionTag> tags(Answers answers) {
        var tags = EnumSet.noneOf(ConditionTag.class);
        for (var question : Question.values()) {
            if (answers.yes(question)) {
                tags.addAll(question.tags());
            }
        }
        if (Rule.recentSciatica(answers)) {
            tags.add(ConditionTag.AS);
        }
        return tags;
    }
}
