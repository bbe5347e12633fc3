package org.steadyback.screening;

import java.util.Collection;

import org.steadyback.screening.rules.Said;

/**
 * What was ticked and may still be put right, as the patient is told of it meanwhile.
 *
 * @param advice what it leads to once it is sent
 * @param harm thoughts of self-harm are among it: they keep their own kind words and line (fact sheet §2.9)
 * @param others something else is
 */
public record HeldStop(Advice advice, boolean harm, boolean others) {

    /** Of signs, among which there are no such thoughts. */
    public static HeldStop of(Advice advice) {
        return new HeldStop(advice, false, true);
    }

    /** @param said what it would raise */
    static HeldStop of(Advice advice, Collection<? extends Said> said) {
        return new HeldStop(
                advice,
                said.stream().anyMatch(StopPage::isHarm),
                said.isEmpty() || !said.stream().allMatch(StopPage::isHarm));
    }

    /** Both at once: the more urgent advice. */
    public HeldStop with(HeldStop other) {
        return new HeldStop(
                advice.compareTo(other.advice) <= 0 ? advice : other.advice,
                harm || other.harm,
                others || other.others);
    }
}
