package org.steadyback.caseload.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceWords;

/**
 * A reason to look at a patient, with the facts it rests on.
 *
 * @param words the facts, as shown on the row
 * @param weight within the same reason the heavier comes first
 */
public record Need(Reason reason, String words, int weight) {

    private static final Need NO_PROGRAMME = new Need(Reason.NO_PROGRAMME, "Nothing assigned at the moment", 0);
    private static final Need NEW = new Need(Reason.NEW, "Assigned, no session yet", 0);

    /** "Boom and bust: in the last two weeks", the same on every page. */
    public String inWords() {
        return StateWords.of(reason) + ": " + words;
    }

    /** Days without a record after which somebody counts as not seen. */
    static final int SILENT_AFTER = 7;

    /** Days after which what came in waits for a review. */
    static final int REVIEW_AFTER = 7;

    /** All that applies, the most pressing first; never empty. */
    public static List<Need> of(PatientFacts facts) {
        var needs = new ArrayList<Need>();
        var stop = facts.stop();
        if (stop != null) {
            needs.add(new Need(Reason.STOPPED, stop.words(), stop.weight()));
        }
        var toRead = facts.toRead();
        if (toRead != null) {
            needs.add(new Need(Reason.WORDS_TO_READ, toRead.words(), toRead.selfHarm() ? 1 : 0));
        }
        var flare = facts.flare();
        if (flare != null && flare.review()) {
            needs.add(new Need(Reason.FLARE_REVIEW, flare.words(), flare.day()));
        }
        if (facts.painRise() != null) {
            needs.add(new Need(Reason.PAIN_UP, facts.painRise(), 0));
        }
        if (flare != null && !flare.review()) {
            needs.add(new Need(flare.suggested() ? Reason.FLARE_SUGGESTED : Reason.FLARE, flare.words(), flare.day()));
        }
        var notRight = facts.notRight();
        if (notRight != null) {
            needs.add(new Need(Reason.NOT_RIGHT, notRight.words(), notRight.weight()));
        }
        var withheld = facts.withheld();
        if (withheld != null) {
            needs.add(new Need(Reason.WITHHELD, withheld.words(), withheld.exercises()));
        }
        if (facts.wish() != null) {
            needs.add(new Need(Reason.ASKS_CHANGE, facts.wish(), 0));
        }
        var alert = facts.beside().alert();
        if (alert != null) {
            needs.add(new Need(Reason.ALERT_OPEN, alert, 0));
        }
        var questions = facts.beside().questions();
        if (questions != null) {
            needs.add(new Need(Reason.QUESTIONS_FIRST, questions, 0));
        }
        int waiting = facts.waiting() + facts.starts() + (facts.quotaPlan() ? 1 : 0);
        if (waiting > 0) {
            needs.add(new Need(Reason.DECISION_WAITING, decisions(facts), waiting));
        }
        needs.addAll(facts.programme() ? inProgramme(facts) : List.of(none(facts.beside())));
        if (needs.isEmpty()) {
            needs.add(onTrack(facts.adherence()));
        }
        var late = facts.late();
        // who is on track stays there: the check is asked kindly, and a physio is told of it beside
        if (facts.programme() && late != null && !late.whole()) {
            needs.add(new Need(Reason.CHECK_LATE, late.words(), late.days()));
        }
        var automaticOff = facts.beside().automaticOff();
        if (facts.programme() && automaticOff != null) {
            needs.add(new Need(Reason.AUTOMATIC_OFF, automaticOff, 0));
        }
        if (facts.held() > 0) {
            // nothing but to decline can be done about them, so they call nobody
            needs.add(new Need(Reason.HELD_BACK, doses(facts.held()), facts.held()));
        }
        return List.copyOf(needs);
    }

    /** Never one, or one that was closed. */
    private static Need none(PatientFacts.Beside beside) {
        var closed = beside.closed();
        return closed == null ? NO_PROGRAMME : new Need(Reason.CLOSED, closed, 0);
    }

    /** "2 decisions on doses, 1 start to agree, a quota plan to approve". */
    private static String decisions(PatientFacts facts) {
        var words = new ArrayList<String>();
        if (facts.waiting() > 0) {
            words.add(doses(facts.waiting()));
        }
        if (facts.starts() > 0) {
            words.add(facts.starts() == 1 ? "1 start to agree" : facts.starts() + " starts to agree");
        }
        if (facts.quotaPlan()) {
            words.add("a quota plan to approve");
        }
        return String.join(", ", words);
    }

    private static String doses(int number) {
        return number == 1 ? "1 decision on a dose" : number + " decisions on doses";
    }

    private static List<Need> inProgramme(PatientFacts facts) {
        var needs = new ArrayList<Need>();
        var quiet = facts.quiet();
        boolean silent = quiet != null && silent(quiet);
        if (quiet != null && silent) {
            needs.add(silence(facts, quiet));
        }
        var unreviewed = facts.unreviewed();
        if (unreviewed != null && unreviewed.days() >= REVIEW_AFTER) {
            needs.add(new Need(Reason.TO_REVIEW, waiting(unreviewed), unreviewed.days()));
        }
        var late = facts.late();
        if (late != null && late.whole()) {
            needs.add(new Need(Reason.SCREEN_LATE, late.words(), late.days()));
        }
        var away = facts.awayUntil();
        if (away != null) {
            needs.add(new Need(Reason.AWAY, StateWords.away(away), 0));
        }
        // who is silent has done little: to say so as well adds nothing
        if (!silent) {
            (facts.recorded() ? leftOut(facts) : Optional.of(NEW)).ifPresent(needs::add);
        }
        var boom = facts.beside().boomAndBust();
        if (boom != null) {
            // before NEW, and after all that says how much is left out
            needs.add(new Need(Reason.BOOM_AND_BUST, boom, 0));
        }
        if (!silent && facts.recorded() && early(facts.adherence()) && nothingElseAsksNothing(facts)) {
            needs.add(tooEarly(facts.adherence()));
        }
        return needs;
    }

    private static boolean silent(PatientFacts.Quiet quiet) {
        return quiet.days() >= SILENT_AFTER && quiet.planned() > 0;
    }

    private static Need silence(PatientFacts facts, PatientFacts.Quiet quiet) {
        var since = facts.recorded() ? "" : " since the start";
        return new Need(Reason.SILENT, "Nothing recorded%s for %s days".formatted(since, quiet.days()), quiet.days());
    }

    private static String waiting(PatientFacts.Unreviewed unreviewed) {
        return unreviewed.before()
                ? "New records; your last review was %s days ago".formatted(unreviewed.days())
                : "%s days of records, not reviewed by you yet".formatted(unreviewed.days());
    }

    /** By the bands of the dose (fact sheet §3.5); before enough days were asked nothing fires. */
    private static Optional<Need> leftOut(PatientFacts facts) {
        var adherence = facts.adherence();
        return early(adherence)
                ? Optional.empty()
                : adherence.band().flatMap(band -> switch (band) {
                    case LOW -> Optional.of(new Need(Reason.LOW, AdherenceWords.of(adherence), 0));
                    case PARTIAL -> Optional.of(new Need(Reason.SLIPPING, AdherenceWords.of(adherence), 0));
                    case SATISFACTORY -> Optional.<Need>empty();
                });
    }

    /** Days of a stop or a flare are not asked: few of them say that it is stopped, or a flare, and nothing of the beginning. */
    private static boolean nothingElseAsksNothing(PatientFacts facts) {
        return facts.stop() == null
                && facts.awayUntil() == null
                && (facts.flare() == null || facts.flare().suggested());
    }

    private static Need onTrack(Adherence adherence) {
        return early(adherence) ? tooEarly(adherence) : new Need(Reason.ON_TRACK, AdherenceWords.of(adherence), 0);
    }

    private static Need tooEarly(Adherence adherence) {
        return new Need(
                Reason.TOO_EARLY, adherence.dose() == null ? StateWords.NO_DAY_ASKED : AdherenceWords.of(adherence), 0);
    }

    private static boolean early(Adherence adherence) {
        return adherence.askedDates() < Adherence.LEAST_DAYS;
    }
}
