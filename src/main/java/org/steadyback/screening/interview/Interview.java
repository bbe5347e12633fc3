package org.steadyback.screening.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.steadyback.screening.rules.Answers;

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
        return new Meaning(this, sheet).answers();
    }

    /** Whether a text can be a reply to a step. */
    public boolean takes(Step step, Sheet sheet, String reply) {
        return asked(step, sheet) && step.form().takes(reply, known.today());
    }

    private boolean asked(Step step, Sheet sheet) {
        if (kind == ScreenKind.WEEKLY) {
            return step == Step.NEWS || inTheNews(step, sheet) && applies(step, sheet);
        }
        return step != Step.NEWS && applies(step, sheet);
    }

    private static boolean inTheNews(Step step, Sheet sheet) {
        return sheet.reply(Step.NEWS)
                .filter(part -> part.equals(step.part().name()))
                .isPresent();
    }

    private boolean applies(Step step, Sheet sheet) {
        return switch (step) {
            case S1_WEEKS -> sheet.perhaps(Step.S1);
            case ONSET -> known.onset() == null;
            case FEATURES -> new Meaning(this, sheet).earlyAndLong();
            case PREGNANT -> known.asksAboutPregnancy();
            case PREGNANCY_SIGN -> sheet.perhaps(Step.PREGNANT);
            case PRESSURE -> sheet.perhaps(Step.HYPERTENSION);
            case JOINTS -> sheet.yes(Step.JOINT_TROUBLE);
            case SURGERY_DATE -> sheet.yes(Step.SURGERY);
            default -> true;
        };
    }
}
