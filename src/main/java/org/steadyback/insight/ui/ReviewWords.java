package org.steadyback.insight.ui;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceWords;
import org.steadyback.insight.CameIn;
import org.steadyback.insight.Review;
import org.steadyback.insight.ReviewedSession;
import org.steadyback.session.SessionKind;
import org.steadyback.uikit.Dates;

/** The sentences above a review. */
final class ReviewWords {

    private ReviewWords() {}

    /** "22 Oct 2026 to 18 Nov 2026. Done: 88 %, 56 of 64 bouts, last 14 days. 3 sessions are new since your review on 2 Nov 2026." */
    static String summary(Review review) {
        return "%s to %s. %s %s%s"
                .formatted(
                        Dates.day(review.period().from()),
                        Dates.day(review.period().to()),
                        done(review),
                        news(review),
                        before(review.newBefore()));
    }

    /** Once it is concluded: what the physio decided with it. */
    static String concluded(Review review) {
        var decided = review.reviews().getFirst().decided();
        return "Review concluded. The patient sees that you read the log."
                + (decided.isEmpty() ? "" : " Decided with it: " + String.join("; ", decided) + ".");
    }

    /** "Came in while this page was open: 1 safety alert, 1 new record. It is shown now; please look at it first. Your note is kept." */
    static String overtaken(CameIn newer) {
        return "Came in while this page was open: %s. It is shown now; please look at it first. Your note is kept."
                .formatted(newer.inWords());
    }

    private static String done(Review review) {
        return "Done: %s%s."
                .formatted(
                        AdherenceWords.lastTwoWeeks(review.adherence()),
                        trials(review) ? "; trials to find a start are not counted" : "");
    }

    private static boolean trials(Review review) {
        var since = review.period().to().minusDays(Adherence.WINDOW);
        return review.sessions().stream()
                .map(ReviewedSession::entry)
                .anyMatch(entry -> !entry.superseded()
                        && entry.kind() == SessionKind.TRIAL
                        && entry.day().isAfter(since));
    }

    private static String news(Review review) {
        if (review.lastSeen() == null) {
            return "You have not reviewed this log yet.";
        }
        return "%s new since your review on %s."
                .formatted(
                        whatIsNew(review.newSessions(), review.newStops()),
                        Dates.day(SessionWords.day(review.lastSeen(), review.zone())));
    }

    /** What is concluded with the rest although it stands on no page of this length. */
    private static String before(long sessions) {
        return sessions == 0
                ? ""
                : " New to you and from before this time, so not shown: %s; choose a longer time."
                        .formatted(sessions == 1 ? "1 record" : sessions + " records");
    }

    /** "2 sessions and one stop without exercise are". */
    private static String whatIsNew(long sessions, long stops) {
        var done = sessions == 1 ? "One session" : (sessions == 0 ? "No session" : sessions + " sessions");
        if (stops == 0) {
            return done + (sessions > 1 ? " are" : " is");
        }
        var reported = stops == 1 ? "one stop without exercise" : stops + " stops without exercise";
        return sessions > 0
                ? done + " and " + reported + " are"
                : Character.toUpperCase(reported.charAt(0)) + reported.substring(1) + (stops == 1 ? " is" : " are");
    }
}
