package org.steadyback.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.ActingAs;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.MovementConfidence;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.agreement.RateMovements;
import org.steadyback.education.ArticleSlug;
import org.steadyback.education.AssignArticle;
import org.steadyback.education.MarkArticle;
import org.steadyback.education.Readings;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.episode.PausePatient;
import org.steadyback.grading.GradingParameters;
import org.steadyback.insight.ConcludeReview;
import org.steadyback.insight.Reviews;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.Baselines;
import org.steadyback.progression.ChooseStart;
import org.steadyback.progression.FlarePlans;
import org.steadyback.progression.PrepareFlarePlan;
import org.steadyback.progression.Trials;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.Approvals;
import org.steadyback.screening.ApproveExercise;
import org.steadyback.screening.Clearances;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.NoteAlert;
import org.steadyback.screening.ScreenReader;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Screens;
import org.steadyback.screening.SetGate;
import org.steadyback.screening.SettleAnswer;
import org.steadyback.screening.Settlements;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.BoutTimes;
import org.steadyback.session.FlareDiary;
import org.steadyback.session.MorningId;
import org.steadyback.session.Mornings;
import org.steadyback.session.RecordSession;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;
import org.steadyback.session.SetWaking;
import org.steadyback.session.day.Waking;

/** Gives a patient a row in every table of the record, through the services: episode to review. */
@Component
public class FullRecord {

    private final Screening screening;
    private final Screens screens;
    private final ScreenReader screenReader;
    private final Settlements settlements;
    private final Approvals approvals;
    private final Clearances clearances;
    private final Clearings clearings;
    private final Episodes episodes;
    private final Programmes programmes;
    private final PlanReader plans;
    private final PlanAnswers answers;
    private final MovementConfidence confidence;
    private final FlarePlans flarePlans;
    private final FlareDiary diary;
    private final Baselines baselines;
    private final Sessions sessions;
    private final Mornings mornings;
    private final BoutTimes boutTimes;
    private final Reviews reviews;
    private final Readings readings;
    private final Drafts drafts;
    private final ActingAs acting;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FullRecord(
            Screening screening,
            Screens screens,
            ScreenReader screenReader,
            Settlements settlements,
            Approvals approvals,
            Clearances clearances,
            Clearings clearings,
            Episodes episodes,
            Programmes programmes,
            PlanReader plans,
            PlanAnswers answers,
            MovementConfidence confidence,
            FlarePlans flarePlans,
            FlareDiary diary,
            Baselines baselines,
            Sessions sessions,
            Mornings mornings,
            BoutTimes boutTimes,
            Reviews reviews,
            Readings readings,
            Drafts drafts,
            ActingAs acting,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.screening = screening;
        this.screens = screens;
        this.screenReader = screenReader;
        this.settlements = settlements;
        this.approvals = approvals;
        this.clearances = clearances;
        this.clearings = clearings;
        this.episodes = episodes;
        this.programmes = programmes;
        this.plans = plans;
        this.answers = answers;
        this.confidence = confidence;
        this.flarePlans = flarePlans;
        this.diary = diary;
        this.baselines = baselines;
        this.sessions = sessions;
        this.mornings = mornings;
        this.boutTimes = boutTimes;
        this.reviews = reviews;
        this.readings = readings;
        this.drafts = drafts;
        this.acting = acting;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void fill(Clinic clinic, AccountId physio, Clinic.Person person) {
        var patient = person.patient();
        var today = LocalDate.ofInstant(clock.instant(), Clinic.LONDON);
        var plan = clinic.as(physio, () -> prescribe(patient, today));
        acting.patient(patient, () -> agree(patient, plan));
        acting.patient(patient, () -> sessions.record(session(patient, plan)));
        acting.patient(
                patient,
                () -> mornings.answer(
                        new AnswerMorning(patient, MorningId.next(), today, new PainScore(0), Clinic.LONDON)));
        var bridge = plan.prescribed().getFirst().asked().prescription();
        clinic.as(physio, () -> baselines.choose(new ChooseStart(patient, bridge, false, "Done before.")));
        acting.patient(patient, () -> found(patient, plan, today));
        acting.patient(patient, () -> diary.begin(patient));
        acting.patient(patient, () -> diary.end(patient));
        acting.patient(patient, () -> boutTimes.setWaking(new SetWaking(patient, Waking.USUAL)));
        clinic.as(physio, () -> reviews.conclude(new ConcludeReview(patient, reviews.soFar(patient), "Read.")));
        clinic.as(physio, () -> drafts.keep(new DraftKey(DraftKind.REVIEW, patient), "{\"note\": \"Half a\"}", null));
        read(clinic, physio, patient);
        clinic.as(physio, () -> transaction.executeWithoutResult(_ -> aroundTheDecision(plan)));
    }

    private void aroundTheDecision(ProgrammePlan plan) {
        jdbc.sql("""
                INSERT INTO screen_confirmation (screen_id, clinic_id, patient_id, outcome, step, said_by, said_at)
                SELECT s.screen_id, s.clinic_id, s.patient_id, 'CONFIRMED', 'M2', app_user_id(), now()
                  FROM screen s JOIN prescription p ON p.patient_id = s.patient_id WHERE p.prescription_id = ?""")
                .param(plan.prescribed().getFirst().asked().prescription().value())
                .update();
        jdbc.sql("""
                INSERT INTO decision_answer (answer_id, clinic_id, patient_id, decision_id, answer, reason, answered_by, answered_at)
                SELECT gen_random_uuid(), clinic_id, patient_id, decision_id, 'SEEN', '', app_user_id(), decided_at
                  FROM dose_decision WHERE prescription_id = ?""")
                .param(plan.prescribed().getFirst().asked().prescription().value())
                .update();
        jdbc.sql("""
                INSERT INTO automatic_mode (automatic_mode_id, clinic_id, patient_id, programme_id, switched_on, reason, switched_by,
                    switched_at)
                SELECT gen_random_uuid(), clinic_id, patient_id, programme_id, false, 'Not yet', app_user_id(), assigned_at
                  FROM programme WHERE programme_id = ?""").param(plan.id().value()).update();
        jdbc.sql("""
                INSERT INTO quota_plan (quota_plan_id, prescription_id, approved_version, clinic_id, patient_id, quantity, starts_on,
                    baseline, rise, steps, parameters_version, approved_by, approved_at)
                SELECT gen_random_uuid(), prescription_id, number, clinic_id, patient_id, 'REPS', valid_from, 10, 1, '{8,9,10}', 1,
                       app_user_id(), made_at
                  FROM prescription_version WHERE prescription_id = ?""")
                .param(plan.prescribed().getFirst().asked().prescription().value())
                .update();
        jdbc.sql("""
                INSERT INTO exercise_complaint (complaint_id, clinic_id, patient_id, prescription_id, why, made_by, made_at)
                SELECT gen_random_uuid(), clinic_id, patient_id, prescription_id, 'TOO_EASY', app_user_id(), now()
                  FROM prescription WHERE prescription_id = ?""")
                .param(plan.prescribed().getFirst().asked().prescription().value())
                .update();
        jdbc.sql("""
                INSERT INTO complaint_answer (complaint_answer_id, clinic_id, patient_id, complaint_id, kind, words, made_by, made_at)
                SELECT gen_random_uuid(), clinic_id, patient_id, complaint_id, 'SEEN', '', app_user_id(), now()
                  FROM exercise_complaint WHERE prescription_id = ?""")
                .param(plan.prescribed().getFirst().asked().prescription().value())
                .update();
        jdbc.sql("""
                INSERT INTO words_read (patient_id, source, text_key, clinic_id, read_by, read_at)
                SELECT patient_id, 'COMPLAINT', complaint_id::text, clinic_id, app_user_id(), now()
                  FROM exercise_complaint WHERE prescription_id = ?""")
                .param(plan.prescribed().getFirst().asked().prescription().value())
                .update();
    }

    private void read(Clinic clinic, AccountId physio, PatientId patient) {
        var pacing = new ArticleSlug("pacing");
        clinic.as(physio, () -> readings.assign(new AssignArticle(patient, pacing, null, "")));
        acting.patient(patient, () -> {
            readings.mark(new MarkArticle(patient, pacing, true));
            return true;
        });
    }

    private boolean found(PatientId patient, ProgrammePlan plan, LocalDate today) {
        var trials = Stream.of(3, 2, 1)
                .map(back -> new Trials.Trial(today.minusDays(back), 10))
                .toList();
        var bridge = plan.prescribed().getFirst().asked().prescription();
        baselines.settle(patient, List.of(new Trials(bridge, trials, null)), null, today, GradingParameters.DEFAULTS);
        return true;
    }

    private boolean agree(PatientId patient, ProgrammePlan plan) {
        var suggested = answers.suggestedTo(patient).orElseThrow();
        answers.answer(new AnswerPlan(patient, plan.id(), suggested.suggested().at(), new AnswerPlan.Says.ItSuits()));
        var prescription = plan.prescribed().getFirst().asked().prescription();
        confidence.rate(new RateMovements(patient, plan.id(), List.of(new RateMovements.Rating(prescription, 2))));
        return true;
    }

    /** With an answer to settle, so that an alert is raised; a draft left lying; an approval. */
    private void screen(PatientId patient) {
        var interview = screens.sit(patient, ScreenKind.FIRST).interview();
        screens.take(new TakeScreen(patient, ScreenKind.FIRST, Replies.to(interview, Map.of(Step.M2, "NOT_SURE"))));
        var screen = screenReader.of(patient).getFirst();
        settlements.settle(new SettleAnswer(patient, screen.id(), Question.M2, false, "Weight is steady."));
        screens.answer(new AnswerStep(patient, ScreenKind.ROUTINE, Step.C1, "NO"));
        approvals.decide(new ApproveExercise(patient, new ExerciseId("SBR2"), true, null, "Tried together."));
    }

    private ProgrammePlan prescribe(PatientId patient, LocalDate today) {
        episodes.open(new OpenEpisode(patient, today.minusWeeks(8), DiagnosisClass.NON_SPECIFIC));
        screen(patient);
        clearances.note(new NoteAlert(patient, "Rang, nobody answered."));
        clearings.clear(patient, GateAction.OK);
        screening.decide(new SetGate(patient, GateAction.OK, "Seen in person.", null));
        episodes.pause(new PausePatient(patient, new Period(today.plusDays(40), today.plusDays(47)), "Holiday"));
        var bridge = new PlanItem(
                new ExerciseId("SBR2"),
                new Dose.Sets(2, 8, 3, 30, Side.BOTH_TOGETHER, null),
                new Schedule(new Frequency.DaysAWeek(7), 1));
        Anyway.assign(programmes, new AssignProgramme(patient, Mode.GUIDED, "Walk the dog", today, List.of(bridge)));
        var plan = plans.plansOf(patient).getFirst();
        flarePlans.prepare(new PrepareFlarePlan(patient, plan.id(), Set.of(), "Warmth helps."));
        return plan;
    }

    private RecordSession session(PatientId patient, ProgrammePlan plan) {
        var bridge = plan.prescribed().getFirst().asked();
        var item =
                new RecordSession.Item(bridge.prescription(), bridge.number(), null, List.of(12, 12), null, null, null);
        var now = clock.instant();
        return new RecordSession(
                patient,
                SessionId.next(),
                now,
                now.plus(Duration.ofMinutes(1)),
                Clinic.LONDON,
                SessionKind.USUAL,
                null,
                null,
                new PainScore(3),
                null,
                null,
                null,
                null,
                Set.of(),
                "",
                List.of(item));
    }
}
