package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A session with its times as they are stored: by a clock that is more than five minutes wrong they are moved by as much as it is
 * wrong. Pure.
 *
 * @param said what the wrong clock said; null = nothing was moved
 * @param doubtful whether the times rest on a clock that was wrong, now or when the entry was first stored
 */
record Timed(RecordSession session, @Nullable SaidTimes said, boolean doubtful) {

    /** @param newest what is corrected; its times come back as they were given out or first said, and stay. Null = nothing is */
    static Timed of(RecordSession command, @Nullable StoredSession newest, Instant now) {
        var given = new SaidTimes(command.startedAt(), command.endedAt());
        if (newest != null) {
            var stored =
                    new SaidTimes(newest.session().startedAt(), newest.session().endedAt());
            if (given.equals(stored) || given.equals(newest.said())) {
                return new Timed(command.at(stored.startedAt(), stored.endedAt()), null, newest.said() != null);
            }
        }
        var sentAt = command.sentAt();
        if (!isWrong(sentAt, now) || sentAt == null) {
            return new Timed(command, null, false);
        }
        var wrong = Duration.between(sentAt, now);
        return new Timed(
                command.at(command.startedAt().plus(wrong), command.endedAt().plus(wrong)), given, true);
    }

    /** A clock that was not told counts as right. */
    static boolean isWrong(@Nullable Instant sentAt, Instant now) {
        return sentAt != null && Duration.between(sentAt, now).abs().compareTo(SessionRules.AHEAD) > 0;
    }
}
