package org.steadyback.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.Patients;
import org.steadyback.access.PersonDetails;
import org.steadyback.access.Registration;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.Answering;
import org.steadyback.session.MorningId;
import org.steadyback.session.Mornings;
import org.steadyback.session.RecordSession;
import org.steadyback.session.Recording;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;
import org.steadyback.session.SkipReason;
import org.steadyback.session.StopSymptom;
import org.steadyback.testing.Clinic;

/** A clinic in which patients have programmes and record, on days counted from a fixed today. To be released after use. */
public final class Ward implements AutoCloseable {

    /** A Wednesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    public final Clinic clinic;
    public final AccountId anna;

    private final ApplicationContext context;
    private final SettableClock clock;

    public Ward(ApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(SettableClock.class);
        at(daysAgo(70));
        this.clinic = context.getBean(Clinic.class);
        this.anna = clinic.physio("Anna Berg");
        now();
    }

    public static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    /** Six in the evening of today. */
    public void now() {
        at(TODAY);
    }

    public void at(LocalDate day) {
        clock.setTo(evening(day));
    }

    @Override
    public void close() {
        clock.release();
    }

    /** Taken in ten weeks ago, with an account. */
    public Case patient(String name) {
        at(daysAgo(70));
        var person = clinic.patient(anna, name);
        now();
        return new Case(person.patient(), Optional.of(person.account()));
    }

    /** Taken in ten weeks ago, without an account. */
    public Case patientOnPaper(String name) {
        at(daysAgo(70));
        var person = new PersonDetails(name, LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        var registered = (Registration.Registered)
                clinic.as(anna, () -> bean(Patients.class).register(person, Optional.empty()));
        now();
        return new Case(registered.patient(), Optional.empty());
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    /** What a session is told to hold besides its exercises. */
    public record Felt(
            @Nullable Integer before,
            @Nullable Integer worst,
            @Nullable Integer after,
            String note,
            Set<StopSymptom> stop) {

        public static Felt pain(int before, int worst, int after) {
            return new Felt(before, worst, after, "", Set.of());
        }

        public static Felt nothingSaid() {
            return new Felt(null, null, null, "", Set.of());
        }
    }

    /** One patient. */
    public final class Case {

        public final PatientId id;
        private final Optional<AccountId> account;
        private final List<PrescriptionId> prescriptions = new ArrayList<>();

        private Case(PatientId id, Optional<AccountId> account) {
            this.id = id;
            this.account = account;
        }

        public AccountId account() {
            return account.orElseThrow();
        }

        /** A programme of some exercises, 2 × 10 each, on so many days a week. */
        public Case asked(LocalDate from, int exercises, int daysAWeek) {
            clinic.as(
                    anna,
                    () -> new TransactionTemplate(bean(PlatformTransactionManager.class))
                            .executeWithoutResult(_ -> insertPlan(from, exercises, daysAWeek)));
            return this;
        }

        /** Every exercise as asked, 10 and 10. */
        public Case did(LocalDate day, Felt felt) {
            record(
                    day,
                    felt,
                    null,
                    prescriptions.stream()
                            .map(id -> item(id, List.of(10, 10), null))
                            .toList());
            return this;
        }

        public Case did(int fromDaysAgo, int toDaysAgo, Felt felt) {
            for (int day = fromDaysAgo; day >= toDaysAgo; day--) {
                did(daysAgo(day), felt);
            }
            return this;
        }

        /** Only the first exercise, in the given sets; the others are left out because they hurt. */
        public SessionId didSome(LocalDate day, Felt felt, @Nullable SessionId corrects, Integer... sets) {
            var items = new ArrayList<>(List.of(item(prescriptions.getFirst(), List.of(sets), null)));
            prescriptions.stream().skip(1).forEach(id -> items.add(item(id, List.of(), SkipReason.HURTS)));
            return record(day, felt, corrects, items);
        }

        public Case mornings(int fromDaysAgo, int... scores) {
            for (int i = 0; i < scores.length; i++) {
                morning(daysAgo(fromDaysAgo - i), scores[i]);
            }
            return this;
        }

        public Case gate(GateAction action) {
            clinic.as(anna, () -> bean(Screening.class).decide(new SetGate(id, action, "For a reason", null)));
            return this;
        }

        public Case reviewed(LocalDate day, String note) {
            at(day);
            clinic.as(anna, () -> bean(Reviews.class).conclude(new ConcludeReview(id, note)));
            now();
            return this;
        }

        private void morning(LocalDate day, int score) {
            at(day);
            var answer = new AnswerMorning(id, MorningId.next(), day, new PainScore(score), Clinic.LONDON);
            var answering = clinic.as(account(), () -> bean(Mornings.class).answer(answer));
            if (!(answering instanceof Answering.Stored)) {
                throw new IllegalStateException(answering.toString());
            }
            now();
        }

        private SessionId record(
                LocalDate day, Felt felt, @Nullable SessionId corrects, List<RecordSession.Item> items) {
            at(day);
            var session = new RecordSession(
                    id,
                    SessionId.next(),
                    evening(day).minusSeconds(1200),
                    evening(day).minusSeconds(300),
                    Clinic.LONDON,
                    SessionKind.USUAL,
                    null,
                    corrects,
                    score(felt.before()),
                    score(felt.worst()),
                    score(felt.after()),
                    4,
                    null,
                    felt.stop(),
                    felt.note(),
                    items);
            var recording = clinic.as(account(), () -> bean(Sessions.class).record(session));
            if (!(recording instanceof Recording.Stored)) {
                throw new IllegalStateException(recording.toString());
            }
            now();
            return session.id();
        }

        private static RecordSession.Item item(PrescriptionId id, List<Integer> done, @Nullable SkipReason skipped) {
            return new RecordSession.Item(id, 1, null, done, skipped, null, null);
        }

        private static @Nullable PainScore score(@Nullable Integer value) {
            return value == null ? null : new PainScore(value);
        }

        private void insertPlan(LocalDate from, int exercises, int daysAWeek) {
            var jdbc = bean(JdbcClient.class);
            var clinicId = jdbc.sql("SELECT app_clinic_id()").query(UUID.class).single();
            var episode = UUID.randomUUID();
            var programme = UUID.randomUUID();
            jdbc.sql("""
                    INSERT INTO episode (episode_id, clinic_id, patient_id, onset_date, diagnosis_class, opened_by, opened_at, version)
                    VALUES (?, ?, ?, DATE '2026-08-01', 'NON_SPECIFIC', ?, now(), 0)""").params(episode, clinicId, id.value(), anna.value()).update();
            jdbc.sql("""
                    INSERT INTO programme (programme_id, clinic_id, patient_id, episode_id, mode, goal, starts_on, assigned_by, assigned_at, version)
                    VALUES (?, ?, ?, ?, 'GUIDED', 'Lift Emma', ?, ?, now(), 0)""")
                    .params(programme, clinicId, id.value(), episode, from, anna.value())
                    .update();
            for (int place = 1; place <= exercises; place++) {
                var prescription = PrescriptionId.next();
                prescriptions.add(prescription);
                jdbc.sql("""
                        WITH e AS (SELECT exercise_id, version FROM exercise WHERE current ORDER BY exercise_id OFFSET ? LIMIT 1),
                             r AS (INSERT INTO prescription (prescription_id, clinic_id, patient_id, programme_id, exercise_id)
                                   SELECT ?, ?, ?, ?, exercise_id FROM e)
                        SELECT 1""")
                        .params(place, prescription.value(), clinicId, id.value(), programme)
                        .query(Integer.class)
                        .single();
                jdbc.sql("""
                        INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version,
                               place, sets, reps, hold_seconds, rest_seconds, side, days_per_week, bouts_per_day, valid_from,
                               withdrawn, decision, made_by, made_at)
                        SELECT r.prescription_id, 1, r.clinic_id, r.patient_id, r.exercise_id, e.version,
                               ?, 2, 10, 0, 0, 'BOTH_TOGETHER', ?, 1, ?, false, 'First', ?, now()
                          FROM prescription r JOIN exercise e ON e.exercise_id = r.exercise_id AND e.current
                         WHERE r.prescription_id = ?""")
                        .params(place, daysAWeek, from, anna.value(), prescription.value())
                        .update();
            }
        }
    }
}
