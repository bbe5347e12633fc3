package org.steadyback.screening.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

/**
 * Applies all rules to the answers; the most urgent action wins. The same answers always give the same result.
 *
 * @param acuteHoldDays so many days after the onset only general activity is offered; 2–7, default 3 (SEED; number [D])
 */
public record Screen(int acuteHoldDays) {

    /** Stored with each result. Goes up whenever a rule changes. */
    public static final int VERSION = 1;

    /** With the defaults of the fact sheet. No clinician has signed them yet. */
    public static final Screen DEFAULT = new Screen(3);

    /** @throws IllegalArgumentException outside 2–7 days */
    public Screen {
        Facts.require(acuteHoldDays, 2, 7, "Days of the acute hold");
    }

    /** The result of the answers so far; one that is missing is not taken for no. */
    public Screened assess(Answers answers) {
        var fired = new ArrayList<Fired>();
        var action = Action.OK;
        for (var rule : Rule.values()) {
            var asked = rule.fires(answers, this);
            if (asked.isPresent()) {
                fired.add(new Fired(rule, asked.get()));
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
     * The result of a check that asked for news only: rules that fire now and did not before, or ask for more. What was known
     * has been decided upon and is not raised again.
     *
     * @param before the last whole screen, with the facts of today
     * @param now the same with the new answers in it
     */
    public Screened assessNews(Answers before, Answers now) {
        var known = new EnumMap<Rule, Action>(Rule.class);
        for (var fired : assess(before).fired()) {
            known.put(fired.rule(), fired.action());
        }
        var whole = assess(now);
        var fresh = whole.fired().stream()
                .filter(fired -> fired.action().compareTo(known.getOrDefault(fired.rule(), Action.OK)) < 0)
                .toList();
        var unsettled = EnumSet.noneOf(Question.class);
        unsettled.addAll(whole.unsettled());
        unsettled.removeAll(before.unsettled());
        var action = unsettled.isEmpty() ? Action.OK : Action.CLINICIAN_FIRST;
        for (var fired : fresh) {
            action = action.or(fired.action());
        }
        return new Screened(action, fresh, unsettled, Set.of(), whole.tags());
    }

    private static Set<Tag> tags(Answers answers) {
        var tags = EnumSet.noneOf(Tag.class);
        for (var question : Question.values()) {
            if (answers.yes(question)) {
                tags.addAll(question.tags());
            }
        }
        if (Rule.recentSciatica(answers)) {
            tags.add(Tag.AS);
        }
        return tags;
    }
}
