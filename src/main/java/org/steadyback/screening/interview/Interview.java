package org.steadyback.screening.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.screening.rules.Answers;
import org.steadyback.screening.rules.Question;

/**
 * One screen on its way: what is asked next depends on what was replied. The same sheet always leads to the same question.
 *
 * @param known what need not be asked
 */
public record Interview(ScreenKind kind, Known known) {

    /** The steps that are asked, given the replies so far, in order. */
    public List<Step> steps(Sheet sheet) {
        return Stream.of(Step.values()).filter(step -> asked(step, sheet)).toList();
    }

    /** The first that has no reply; empty: the screen is finished. */
    public Optional<Step> next(Sheet sheet) {
        return steps(sheet).stream().filter(step -> sheet.reply(step).isEmpty()).findFirst();
    }

    /** The one before, to which somebody can go back. */
    public Optional<Step> before(Step step, Sheet sheet) {
        return steps(sheet).stream().filter(other -> other.compareTo(step) < 0).reduce((_, later) -> later);
    }

    /** "Part 2 of 11", counted over what is asked as things stand. */
    public Place place(Step step, Sheet sheet) {
        var steps = steps(sheet);
        var parts = steps.stream().map(Step::part).distinct().toList();
        var within = steps.stream().filter(other -> other.part() == step.part()).toList();
        return new Place(parts.indexOf(step.part()) + 1, parts.size(), within.indexOf(step) + 1, within.size());
    }

    /** Where a question stands among the others, each counted from 1. */
    public record Place(int part, int parts, int question, int questions) {}

    /** What the replies mean for the rules. */
    public Answers answers(Sheet sheet) {
        return new ReplyInterpreter(this, sheet).answers();
    }

    /** Whether a text can be a reply to a step. */
    public boolean takes(Step step, Sheet sheet, String reply) {
        return asked(step, sheet)
                && step.form().takes(reply, known.today())
                && (!reply.equals(Form.SAME) || known.found(step).isPresent());
    }

    /** Questions answered with "as before" where a clinician has found what it is. */
    public Set<Question> standing(Sheet sheet) {
        return steps(sheet).stream()
                .filter(step -> sheet.reply(step).filter(Form.SAME::equals).isPresent())
                .filter(step -> known.found(step).isPresent())
                .flatMap(step -> step.question().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Question.class)));
    }

    /**
     * Of a weekly check that ends early: the questions of groups with news that were not come to. Left out counts as the worse
     * answer (fact sheet §2.9).
     */
    public Set<Question> leftOut(Sheet sheet) {
        var left = EnumSet.noneOf(Question.class);
        if (kind == ScreenKind.WEEKLY) {
            var steps = steps(sheet);
            var begun = steps.stream()
                    .filter(step -> sheet.reply(step).isPresent())
                    .map(Step::part)
                    .collect(Collectors.toSet());
            steps.stream()
                    .filter(step -> !begun.contains(step.part()))
                    .flatMap(step -> step.question().stream())
                    .filter(Question::unsureIsYes)
                    .forEach(left::add);
        }
        return left;
    }

    /** Of a weekly check whose page was left, or whose minute is over: all that is open in the groups with news, begun or not. */
    public Set<Question> open(Sheet sheet) {
        var open = EnumSet.noneOf(Question.class);
        if (kind == ScreenKind.WEEKLY) {
            steps(sheet).stream()
                    .filter(step -> sheet.reply(step).isEmpty())
                    .flatMap(step -> step.question().stream())
                    .filter(Question::unsureIsYes)
                    .forEach(open::add);
        }
        return open;
    }

    private boolean asked(Step step, Sheet sheet) {
        if (kind == ScreenKind.WEEKLY) {
            return step == Step.NEWS || inTheNews(step, sheet) && applies(step, sheet);
        }
        return step != Step.NEWS && applies(step, sheet);
    }

    private static boolean inTheNews(Step step, Sheet sheet) {
        return sheet.reply(Step.NEWS)
                .filter(parts -> List.of(parts.split(",")).contains(step.part().name()))
                .isPresent();
    }

    private boolean applies(Step step, Sheet sheet) {
        return switch (step) {
            case S1_WEEKS -> sheet.perhaps(Step.S1);
            case ONSET -> known.onset() == null;
            case FEATURES -> new ReplyInterpreter(this, sheet).earlyAndLong();
            case PREGNANT -> known.asksAboutPregnancy();
            case PREGNANCY_SIGN -> sheet.perhaps(Step.PREGNANT);
            case PRESSURE -> sheet.perhaps(Step.HYPERTENSION);
            case JOINTS -> sheet.yes(Step.JOINT_TROUBLE);
            case SURGERY_DATE -> sheet.yes(Step.SURGERY);
            default -> true;
        };
    }
}
