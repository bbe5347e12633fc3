package org.steadyback.session;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.education.UnreadArticle;
import org.steadyback.grading.FlareDays;
import org.steadyback.kernel.PainScore;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Steps;
import org.steadyback.programme.Mode;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.session.day.DaySchedule;
import org.steadyback.text.Texts;

/**
 * All that a patient needs today, without asking again: what is due and why, what was done, what is still to be answered.
 *
 * @param day when the bouts of the day are best done, by the clock at home
 * @param date the day where the patient lives
 * @param aside what else stands on the page
 * @param screenDue which safety questions are to be answered, and why; those that come first hold the session up
 * @param offered what may be offered now, and what is said instead
 * @param gentle easy walking and resting positions of the library, while the gate allows those and nothing of the programme is left
 * @param morningAnswered what was answered for the morning of this day; it can be changed until the day is over
 * @param told what was decided on the doses lately, newest first
 */
public record Today(
        LocalDate date,
        ZoneId zone,
        String patientName,
        DueSession session,
        DaySchedule day,
        Optional<MorningQuestion> openMorningQuestion,
        List<DoneSession> done,
        Aside aside,
        Optional<ScreenDue.Why> screenDue,
        Offered offered,
        List<ExerciseCard> gentle,
        List<ToldDecision> told,
        Optional<MorningNote> morningAnswered) {

    /** More would bury what is due. */
    private static final int MOST_TOLD = 2;

    public Today {
        gentle = List.copyOf(gentle);
        done = List.copyOf(done);
        told = told.stream().limit(MOST_TOLD).toList();
    }

    /**
     * The morning of this day, as the patient has answered it.
     *
     * @param words how it compares with the usual; empty = not known
     */
    public record MorningNote(LocalDate date, PainScore pain, String words) {

        private static final MorningTexts SAY = Texts.of(MorningTexts.class);

        /** To be asked once more. */
        public MorningQuestion question() {
            return new MorningQuestion(date, SAY.thisMorning());
        }

        /** "This morning: 3, your usual." */
        public String line() {
            return words.isEmpty() ? SAY.answered(pain.value()) : SAY.answeredWithUsual(pain.value(), words);
        }
    }

    /**
     * What stands beside the day's work.
     *
     * @param suggestedBy whose plan waits for the patient's word; null = none does
     * @param flare how the flare stands that lasts; null = none
     * @param flareSuggested whether two harder mornings suggest the flare plan
     * @param toRead what the physio gave to read and the patient has not read yet
     */
    public record Aside(
            @Nullable String suggestedBy,
            @Nullable FlareNote flare,
            boolean flareSuggested,
            Optional<UnreadArticle> toRead) {}

    /** @param day of the flare, from 1 */
    public record FlareNote(int day, FlareDays.State state) {}

    /**
     * The next bout of the day.
     *
     * @param kind what a session is recorded as
     * @param why one sentence, also when nothing is due
     * @param programme empty for somebody without a running programme
     * @param length how long the items take together, roughly
     * @param bout from 1; {@code boutsPlanned} are planned for the day
     * @param waits how much of the plan is withheld, for whom, why, and what still stands; empty where nothing is
     * @param withheld each exercise of the plan that waits, whether it would be due today or not
     */
    public record DueSession(
            GateNote gate,
            boolean mayExercise,
            SessionKind kind,
            String why,
            Optional<ProgrammeNote> programme,
            Duration length,
            int bout,
            int boutsPlanned,
            int boutsDone,
            List<DueItem> items,
            String waits,
            List<WithheldItem> withheld) {

        public DueSession {
            items = List.copyOf(items);
            withheld = List.copyOf(withheld);
        }

        /** Begun minutes count as whole ones. */
        public int minutes() {
            return (int) length.plusSeconds(59).toMinutes();
        }
    }

    /** What the gate says, in words for the patient. */
    public record GateNote(Offered offered) {

        /** The gate's action, or what stands before it: NOT_SCREENED, STOPPED, QUESTIONS_FIRST. */
        public String action() {
            return offered.code();
        }

        public String sentence() {
            return offered.sentence();
        }

        /** Word for word as on the portal's own pages. */
        public String sentence(HelpNumbers numbers) {
            return offered.sentence(numbers);
        }

        /** On what somebody should be rung; empty where nobody has to be. */
        public Optional<Advice> advice() {
            return offered.ring();
        }
    }

    /**
     * One exercise of the plan that waits for a physio's word.
     *
     * @param note "Withheld: pregnancy, waiting for Anna Berg."
     */
    public record WithheldItem(PrescriptionId prescription, String name, String note) {}

    /** @param goal in the patient's own words, perhaps empty */
    public record ProgrammeNote(Mode mode, String goal) {}

    /**
     * One exercise to do, of one side.
     *
     * @param steps how it is done, in the words that were in force when it was given
     * @param shows what its picture or video shows, for those who do not see it
     * @param side LEFT or RIGHT; empty when the body moves as a whole
     * @param inSeconds whether what is done is recorded in seconds of one hold: a trial of a hold
     */
    public record DueItem(
            Asked asked,
            ExerciseCard exercise,
            Steps steps,
            String shows,
            Optional<Side> side,
            String why,
            boolean inSeconds) {}

    /**
     * @param corrected whether it replaces an earlier entry
     * @param notRecorded what the same bout asked besides, of which there is no word, not even that it was skipped
     */
    public record DoneSession(SessionEntry entry, boolean corrected, List<DoneItem> items, List<DoneItem> notRecorded) {

        public DoneSession {
            items = List.copyOf(items);
            notRecorded = List.copyOf(notRecorded);
        }
    }

    /**
     * @param name of the exercise, as it was called when it was given
     * @param asked by the version that was on the screen; null = it is not known any more
     */
    public record DoneItem(
            PrescriptionId prescription,
            ItemEntry item,
            String name,
            @Nullable Dose asked) {}
}
