package org.steadyback.screening.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a screen says.
 *
 * @param action the most urgent of all; at least CLINICIAN_FIRST while anything is unsettled or unanswered
 * @param fired every rule that fired, in their order
 * @param unsettled "not sure" answers that a physio settles
 * @param unanswered questions still open
 * @param tags conditions by which the library is filtered
 */
public record Screened(
        Action action, List<Fired> fired, Set<Question> unsettled, Set<Question> unanswered, Set<ConditionTag> tags) {

    public Screened {
        fired = List.copyOf(fired);
        unsettled = Set.copyOf(unsettled);
        unanswered = Set.copyOf(unanswered);
        tags = Set.copyOf(tags);
    }

    /**
     * What raises the alert, and only this: where something cannot wait, the answers that made it so; else those of every rule that asks
     * for a look, and what is not sure. Not what else was ever answered with yes.
     *
     * @param answers what was answered; a question that was left out was not sure
     */
    public List<Said> raises(Answers answers) {
        var least = actNow() ? Action.SAME_DAY : Action.SUPERVISED_ONLY;
        var because = new TreeSet<Question>();
        fired.stream().filter(one -> one.action().compareTo(least) <= 0).forEach(one -> because.addAll(one.because()));
        if (!actNow()) {
            because.addAll(unsettled);
        }
        return because.stream()
                .<Said>map(question -> new Said.OfQuestion(
                        question,
                        answers.given().get(question) == ScreenAnswer.YES ? ScreenAnswer.YES : ScreenAnswer.NOT_SURE))
                .toList();
    }

    /** Whether these answers must not wait for the remaining questions: what to do is shown at once. */
    public boolean actNow() {
        return action.compareTo(Action.SAME_DAY) <= 0;
    }
}
