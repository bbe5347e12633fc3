package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.text.Texts;

/**
 * When a morning was answered, by a clock that is set right where it is more than five minutes wrong. Pure.
 *
 * @param counts null = not told; its arrival counts
 * @param said what the wrong clock said; null = nothing was moved
 */
record AnsweredAt(@Nullable Instant counts, @Nullable Instant said) {

    private static final MorningTexts SAY = Texts.of(MorningTexts.class);

    static AnsweredAt of(AnswerMorning command, Instant now) {
        var answeredAt = command.answeredAt();
        var sentAt = command.sentAt();
        if (answeredAt == null || sentAt == null || !Timed.isWrong(sentAt, now)) {
            return new AnsweredAt(answeredAt, null);
        }
        return new AnsweredAt(answeredAt.plus(Duration.between(sentAt, now)), answeredAt);
    }

    /** Nothing is refused for its time where a wrong clock was set right. */
    List<Fault> faults(Instant now, Instant registeredAt) {
        if (counts == null || said != null) {
            return List.of();
        }
        if (counts.isAfter(now.plus(SessionRules.AHEAD))) {
            return List.of(new Fault("answeredAt", SAY.inFuture()));
        }
        return counts.isBefore(registeredAt) ? List.of(new Fault("answeredAt", SAY.beforeRegistered())) : List.of();
    }
}
