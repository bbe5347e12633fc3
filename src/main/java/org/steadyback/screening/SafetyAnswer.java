package org.steadyback.screening;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Enough to lead somebody to help without network, as the client pages read it: the part {@code safety} of {@code GET /api/me/today}, and
 * what the check before a flare has with its page.
 */
public record SafetyAnswer(
        HelpNumbers.Line emergency,
        HelpNumbers.@Nullable Line abroad,
        HelpNumbers.@Nullable Line urgent,
        HelpNumbers.@Nullable Line crisis,
        HelpNumbers.@Nullable Line maternity,
        HelpNumbers.@Nullable Line clinic,
        List<SafetyNet.SignRow> signs,
        Map<Advice, SignWords.Page> pages,
        WatchWords watch) {

    public static SafetyAnswer of(SafetyNet net) {
        var numbers = net.numbers();
        return new SafetyAnswer(
                numbers.emergency(),
                numbers.abroad(),
                numbers.urgent(),
                numbers.crisis(),
                numbers.maternity(),
                numbers.clinic(),
                net.signs(),
                net.pages(),
                net.watch());
    }
}
