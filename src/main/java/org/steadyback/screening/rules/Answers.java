package org.steadyback.screening.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * A screen as answered, whole or so far.
 *
 * @param given a question that is not in it has not been answered
 */
public record Answers(Map<Question, ScreenAnswer> given, ScreenFacts facts) {

    public Answers {
        var copy = new EnumMap<Question, ScreenAnswer>(Question.class);
        copy.putAll(given);
        given = Collections.unmodifiableMap(copy);
    }

    /** A whole screen: yes to these, no to all others. */
    public static Answers yesTo(Set<Question> questions, ScreenFacts facts) {
        var given = new EnumMap<Question, ScreenAnswer>(Question.class);
        for (var question : Question.values()) {
            given.put(question, questions.contains(question) ? ScreenAnswer.YES : ScreenAnswer.NO);
        }
        return new Answers(given, facts);
    }

    /** These answers with others put in their place, and the others' facts. */
    public Answers with(Answers others) {
        var together = new EnumMap<Question, ScreenAnswer>(Question.class);
        together.putAll(given);
        together.putAll(others.given);
        return new Answers(together, others.facts);
    }

    /** Of these questions what was answered; all others open. */
    Answers only(Set<Question> questions) {
        var some = new EnumMap<Question, ScreenAnswer>(Question.class);
        some.putAll(given);
        some.keySet().retainAll(questions);
        return new Answers(some, facts);
    }

    /** With no to these questions. */
    Answers without(Set<Question> questions) {
        var others = new EnumMap<Question, ScreenAnswer>(Question.class);
        others.putAll(given);
        questions.forEach(question -> others.put(question, ScreenAnswer.NO));
        return new Answers(others, facts);
    }

    Answers knowing(ScreenFacts others) {
        return new Answers(given, others);
    }

    /** Yes, or a "not sure" that counts as yes. */
    public boolean yes(Question question) {
        var answer = given.get(question);
        return answer == ScreenAnswer.YES || answer == ScreenAnswer.NOT_SURE && question.unsureIsYes();
    }

    /** The "not sure" answers that stay open until a physio settles them. */
    public Set<Question> unsettled() {
        var unsettled = EnumSet.noneOf(Question.class);
        given.forEach((question, answer) -> {
            if (answer == ScreenAnswer.NOT_SURE && !question.unsureIsYes()) {
                unsettled.add(question);
            }
        });
        return unsettled;
    }

    /** The questions still to be answered; the follow-ups only where they are asked. */
    public Set<Question> unanswered() {
        var unanswered = EnumSet.allOf(Question.class);
        unanswered.removeAll(given.keySet());
        if (!yes(Question.N1)) {
            unanswered.remove(Question.N1_RAPID);
        }
        if (!yes(Question.PREGNANT)) {
            unanswered.remove(Question.PREGNANCY_WARNING_SIGN);
        }
        return unanswered;
    }

    boolean any(Question... questions) {
        return count(questions) > 0;
    }

    int count(Question... questions) {
        int count = 0;
        for (var question : questions) {
            count += yes(question) ? 1 : 0;
        }
        return count;
    }
}
