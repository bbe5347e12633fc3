package org.steadyback.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.steadyback.access.Invitations;
import org.steadyback.access.PersonDetails;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.PausePatient;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.insight.ConcludeReview;
import org.steadyback.insight.Reviews;
import org.steadyback.kernel.Period;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Programmes;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;

/** What the made-up physios do at their clinic: take in, assign, change, hold, read. */
@Component
@OnlyWithDemo
class DemoPhysioActions {

    private static final int AUTOMATIC_AFTER_DAYS = 7;

    /** A younger quota plan is left for whoever tries the demo. */
    private static final int NEW_PLAN_DAYS = 16;

    /** Whatever the day of the week, somebody has nothing that waits: a caseload has such people, too. */
    private static final Set<String> SEEN_TO =
            Set.of("Ólafur Jóhannsson", "Kate Sullivan", "山田 花子", "Nguyễn Thị Minh Khai", "Robert Quinn");

    private final Episodes episodes;
    private final Screening screening;
    private final Programmes programmes;
    private final PlanReader plans;
    private final Reviews reviews;
    private final Invitations invitations;
    private final DemoScreens screens;
    private final DemoDecisions decisions;
    private final DemoQuotas quotas;
    private final DemoStaff staff;

    DemoPhysioActions(
            Episodes episodes,
            Screening screening,
            Programmes programmes,
            PlanReader plans,
            Reviews reviews,
            Invitations invitations,
            DemoScreens screens,
            DemoDecisions decisions,
            DemoQuotas quotas,
            DemoStaff staff) {
        this.episodes = episodes;
        this.screening = screening;
        this.programmes = programmes;
        this.plans = plans;
        this.reviews = reviews;
        this.invitations = invitations;
        this.screens = screens;
        this.decisions = decisions;
        this.quotas = quotas;
        this.staff = staff;
    }

    void takeIn(DemoCase one, LocalDate day) {
        staff.as(one.physio(), () -> {
            register(one, day);
            if (one.person().course() != Course.NOT_SCREENED) {
                screens.first(one);
            }
            if (one.person().course() == Course.SUPERVISED) {
                screens.approve(one);
            }
            if (one.person().course().cleared()) {
                decide(one, GateAction.OK, "Seen in person: simple low back pain, no warning signs.");
            }
            if (one.person().course().hasProgramme()) {
                assign(one, day);
            }
        });
    }

    private void register(DemoCase one, LocalDate day) {
        var person = one.person();
        var details = new PersonDetails(
                person.name(),
                person.birthDate(),
                DemoStory.ZONE,
                person.language().tag());
        var command = new TakeInPatient(
                details,
                Optional.of(person.email(one.number())),
                person.course() == Course.FRESH ? day.minusDays(1) : day.minusWeeks(7 + one.number() % 9),
                DiagnosisClass.NON_SPECIFIC,
                List.of());
        var taken = (TakeIn.TakenIn) episodes.takeIn(command);
        one.takenInAs(taken.patient());
        if (person.known().isPresent()) {
            invitations.choosePassword(taken.token().orElseThrow(), OfferedAccounts.PASSWORD);
        }
    }

    private void decide(DemoCase one, GateAction action, String reason) {
        screening.decide(new SetGate(one.patient(), action, reason, null));
    }

    private void assign(DemoCase one, LocalDate day) {
        var mode = one.number() % 4 == 0 ? Mode.QUOTA : Mode.GUIDED;
        var command = new AssignProgramme(
                one.patient(),
                mode,
                one.person().goal(),
                day,
                one.person().plan().items());
        var answer = programmes.assign(command);
        if (answer instanceof Assignment.NeedsReason(var warnings)) {
            answer = programmes.assign(command.because(DemoReasons.of(warnings)));
        }
        if (!(answer instanceof Assignment.Assigned)) {
            throw new IllegalStateException("The demo's plan " + one.person().plan() + " was refused: " + answer);
        }
        if (mode == Mode.QUOTA && one.person().startedDaysAgo() > NEW_PLAN_DAYS) {
            quotas.approve(one);
        }
        one.follows(plans.plansOf(one.patient()).getFirst());
    }

    /** Some go away; some are stopped; one is steady enough for the automatic mode. */
    void change(DemoCase one, LocalDate day, int daysBeforeToday) {
        if (!one.takenIn()) {
            return;
        }
        int daysIn = one.person().startedDaysAgo() - daysBeforeToday;
        if (one.automatic() && daysIn == AUTOMATIC_AFTER_DAYS) {
            staff.as(one.physio(), () -> decisions.letRiseAlone(one));
        }
        switch (one.person().course()) {
            case AWAY -> {
                if (daysBeforeToday == 3) {
                    staff.as(
                            one.physio(),
                            () -> episodes.pause(
                                    new PausePatient(one.patient(), new Period(day, day.plusDays(9)), "Holiday")));
                }
            }
            case STOPPED -> {
                if (daysBeforeToday == 1) {
                    var reason = "Told us of new numbness in the foot; to be seen today before going on.";
                    staff.as(one.physio(), () -> decide(one, GateAction.SAME_DAY, reason));
                }
            }
            default -> {}
        }
    }

    /** Every tenth day or so the log is read; the last week is left for whoever tries the demo. */
    void review(DemoCase one, int daysBeforeToday) {
        int daysIn = one.person().startedDaysAgo() - daysBeforeToday;
        if (one.lastSession().isEmpty() || daysBeforeToday < 4 || daysIn < 7 || (daysIn + one.number()) % 10 != 0) {
            return;
        }
        var note = switch (one.person().course()) {
            case ON_TRACK -> "Your mornings are settling. Keep going as you are; the numbers grow a little next time.";
            case OVERSHOOTING -> "The quota is also a ceiling: good and bad days should look alike.";
            case SLIPPING, SILENT -> "A short version counts too. Which exercise fits your day best?";
            default -> "Thank you, I have read your log. We will talk about it at your next visit.";
        };
        conclude(one, note);
    }

    private void conclude(DemoCase one, String note) {
        staff.as(
                one.physio(),
                () -> reviews.conclude(new ConcludeReview(one.patient(), reviews.soFar(one.patient()), note)));
        staff.as(one.physio(), () -> decisions.answer(one));
    }

    /** The evening before the demo is tried: most of what waits is answered; what needs no thought, and some more, is left. */
    void lastEvening(DemoCase one) {
        if (SEEN_TO.contains(one.person().name()) && one.lastSession().isPresent()) {
            conclude(one, "All is well. Go on as you are.");
        }
        if (one.takenIn() && one.number() % 3 != 0) {
            staff.as(one.physio(), () -> decisions.answerWhatNeedsThought(one));
        }
    }
}
