package org.steadyback.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Said;

/**
 * An open alert as its patient's Safety tab shows it.
 *
 * @param items what was said, one by one; each needs its finding
 * @param owner who answers for the patient
 * @param saidAt when the patient said it, where that was before it came in
 */
public record AlertOnPage(
        UUID id,
        GateAction action,
        AlertCause cause,
        List<Item> items,
        String owner,
        Instant raisedAt,
        Optional<Instant> saidAt,
        Optional<SafetyAlert.By> seen) {

    public AlertOnPage {
        items = List.copyOf(items);
    }

    /**
     * One thing that was said.
     *
     * @param key its code, or for an alert from before there were codes its words
     * @param said null for an alert from before
     */
    public record Item(String key, @Nullable Said said) {}
}
