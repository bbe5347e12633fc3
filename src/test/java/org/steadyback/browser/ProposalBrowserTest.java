package org.steadyback.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.access.ActingAs;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.Invitations;
import org.steadyback.access.Password;
import org.steadyback.access.PersonDetails;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.MorningId;
import org.steadyback.session.Mornings;
import org.steadyback.session.RecordSession;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-04, UC-06: the patient's session completes a good run, the physio accepts the rise, the patient sees the new number. */
@PortalInBrowser
class ProposalBrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String PASSWORD = "a quiet walk helps";
    private static final Pattern ONWARDS = Pattern.compile(
            "^(Done|Start set \\d+|Set \\d+ done|I did \\d+ minutes|To the last questions|Next.*|.*rest.*)$");

    @LocalServerPort
    int port;

    @Autowired
    ActingAs acting;

    @Autowired
    Episodes episodes;

    @Autowired
    Invitations invitations;

    @Autowired
    Screening screening;

    @Autowired
    Programmes programmes;

    @Autowired
    PlanReader plans;

    @Autowired
    Sessions sessions;

    @Autowired
    Mornings mornings;

    @Autowired
    SettableClock clock;

    @Test
    void aRiseIsProposedAcceptedAndSeen() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var walker = walkerWithThreeGoodDays(today);
        try (var patient = Visitor.at(390, port)) {
            patient.signIn("wendy.walker@people.test", PASSWORD).reads("15 min").isSound();
            recordToday(patient);
        }
        try (var physio = Visitor.at(1440, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026").follow("Proposals");
            physio.readsTitle("Proposals")
                    .reads("15 min → 17 min")
                    .reads("back to usual next day 3 of 3")
                    .isSound();
            physio.open("/clinic/patients/" + walker + "/review").readsTitle("Review");
            physio.page().getByText("1 decision on a dose waits for your word").click();
            physio.reads("15 min → 17 min").isSound();
            physio.press(Pattern.compile("^Accept: .*Wendy Walker$")).reads("Accepted.");
            physio.press("Conclude review")
                    .reads("Flat outdoor walk: Rise, accepted.")
                    .isSound();
            physio.open("/clinic/patients/" + walker + "/programme")
                    .readsTitle("Programme")
                    .isSound();
        }
        try (var patient = Visitor.at(390, port)) {
            patient.signIn("wendy.walker@people.test", PASSWORD).follow("Plan");
            patient.reads("17 min").follow(Pattern.compile("Flat outdoor walk"));
            // done today already: what was accepted holds from the next day
            patient.reads("In your plan: 15 min")
                    .reads(": 17 min")
                    .reads("17 min now instead of 15 min, after 3 settled sessions in a row.")
                    .isSound();
            patient.page().getByText("Not right for me").first().click();
            patient.choose("It is too hard").press(Pattern.compile("^Tell my physio: .*"));
            patient.reads("Both still count").reads("Your physio will see this").isSound();
            patient.press(Pattern.compile("^Do this one instead: .*"))
                    .reads("Your physio can see it")
                    .isSound();
        }
        try (var physio = Visitor.at(1440, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026").reads("Not right for them");
            physio.open("/clinic/patients/" + walker + "/programme")
                    .reads("Has taken the prepared one instead")
                    .isSound();
            physio.press(Pattern.compile("^Mark as seen: .*"))
                    .reads("Kept. The patient sees it with the exercise.")
                    .isSound();
        }
    }

    /** UC-06. */
    @Test
    void aQuotaPlanIsApprovedOnceAndThePatientSeesTheWeeksNumber() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var quinn =
                acting.account(acting.byEmail("physio@demo.test"), () -> takeIn("Quentin Marsh", Mode.QUOTA, today));
        try (var physio = Visitor.at(1440, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026").follow("Proposals");
            physio.reads("for your approval").isSound();
            physio.follow("Quentin Marsh").reads("The plan as it would be");
            physio.write("Goal: Flat outdoor walk", "21").page().keyboard().press("Tab");
            physio.reads("21 min").isSound().press("Approve the whole plan");
            physio.reads("Approved by").reads("15 min, this week").isSound();
        }
        try (var patient = Visitor.at(390, port)) {
            patient.signIn("quentin.marsh@people.test", PASSWORD)
                    .unfold("Show the exercises")
                    .reads("step 1 of 4; a new step each week");
            patient.reads("They are also the most, on good days too.").isSound();
            patient.follow("Plan")
                    .unfold("How your plan grows")
                    .reads("15 min, you are here")
                    .isSound();
        }
        try (var physio = Visitor.at(390, port)) {
            physio.signInAt("physio@demo.test", "steady-demo-2026", "/clinic/patients/" + quinn + "/programme")
                    .reads("15 min, this week")
                    .isSound();
        }
    }

    private static void recordToday(Visitor patient) {
        patient.follow("Start").readsTitle("How is your pain right now?");
        patient.rate("How is your pain right now?", 3);
        for (int step = 0; step < 40 && !patient.shows("How was it?"); step++) {
            patient.press(ONWARDS);
        }
        patient.rate("Pain now, after it", 3).rate("Worst pain during the session", 3);
        patient.rate("How hard was it?", 5).press("Save");
        patient.readsTitle("Saved").isSound();
    }

    /** Not done on the first day, so that the week is regular enough only with today's session. */
    private PatientId walkerWithThreeGoodDays(LocalDate today) {
        try {
            clock.setTo(at(today.minusDays(4), 8));
            var walker = acting.account(
                    acting.byEmail("physio@demo.test"), () -> takeIn("Wendy Walker", Mode.GUIDED, today.minusDays(4)));
            for (int ago = 3; ago >= 1; ago--) {
                var day = today.minusDays(ago);
                clock.setTo(at(day, 18));
                acting.patient(walker, () -> sessions.record(session(walker, day)));
                clock.setTo(at(day.plusDays(1), 0));
                acting.patient(
                        walker,
                        () -> mornings.answer(new AnswerMorning(
                                walker, MorningId.next(), day.plusDays(1), new PainScore(3), LONDON)));
            }
            return walker;
        } finally {
            clock.release();
        }
    }

    private PatientId takeIn(String name, Mode mode, LocalDate day) {
        var person = new PersonDetails(name, LocalDate.of(1980, 5, 17), LONDON, "en");
        var taken = (TakeIn.TakenIn) episodes.takeIn(new TakeInPatient(
                person,
                Optional.of(new EmailAddress(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@people.test")),
                day.minusWeeks(8),
                DiagnosisClass.NON_SPECIFIC,
                List.of()));
        invitations.choosePassword(taken.token().orElseThrow(), new Password(PASSWORD));
        screening.decide(new SetGate(taken.patient(), GateAction.OK, "Seen in person.", null));
        var walk =
                new PlanItem(new ExerciseId("FWA2"), new Dose.Minutes(15), new Schedule(new Frequency.DaysAWeek(7), 1));
        assertThat(programmes.assign(new AssignProgramme(taken.patient(), mode, "Walk to the sea", day, List.of(walk))))
                .isInstanceOf(Assignment.Assigned.class);
        return taken.patient();
    }

    private RecordSession session(PatientId walker, LocalDate day) {
        var asked = plans.plansOf(walker).getFirst().newest().getFirst().asked();
        var item = new RecordSession.Item(asked.prescription(), asked.number(), null, List.of(15), null, null, null);
        return new RecordSession(
                walker,
                SessionId.next(),
                at(day, 18).minusSeconds(1200),
                at(day, 18).minusSeconds(60),
                LONDON,
                SessionKind.USUAL,
                new RecordSession.Planned(day, 1),
                null,
                new PainScore(3),
                new PainScore(3),
                new PainScore(3),
                5,
                null,
                Set.of(),
                "",
                List.of(item));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 30).atZone(LONDON).toInstant();
    }
}
