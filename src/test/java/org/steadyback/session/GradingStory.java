package org.steadyback.session;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.SettableClock;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.DoseSentences;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

/** A patient with one daily exercise, whose days are lived through the services: what is recorded is what is decided on. */
@PortalTest
abstract class GradingStory {

    static final LocalDate START = LocalDate.of(2026, 6, 1);

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Sessions sessions;

    @Autowired
    Mornings mornings;

    @Autowired
    PatientDays days;

    @Autowired
    PlanReader plans;

    @Autowired
    SessionReader reader;

    @Autowired
    Statements statements;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    AccountId anna;
    Clinic.Person pat;
    UUID programme;
    UUID prescription = new UUID(0, 0);

    /** A decision as it is stored. */
    record Kept(
            UUID id,
            Decision decision,
            String cause,
            int judged,
            BigDecimal before,
            @Nullable BigDecimal after,
            List<String> classes,
            String inputs,
            String told) {}

    @BeforeEach
    void takeIn() {
        at(START.minusDays(8), 8);
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat Moor");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        programme = prescribing.programme(clinic, anna, pat.patient(), START);
        at(START, 8);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    void at(LocalDate day, int hour) {
        clock.setTo(instant(day, hour));
    }

    static Instant instant(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Clinic.LONDON).toInstant();
    }

    /** Asks for 2 sets of so many squats a day, without a hold: repetitions are graded. */
    void squats(int reps, @Nullable String baseline) {
        prescription = ask("SLG3", new Dose.Sets(2, reps, 0, 0, Side.BOTH_TOGETHER, null), baseline);
    }

    UUID ask(String exercise, Dose dose, @Nullable String baseline) {
        var id = Uuid7.next();
        var sets = dose instanceof Dose.Sets one ? one : null;
        clinic.as(
                anna,
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("""
                            INSERT INTO prescription (prescription_id, clinic_id, patient_id, programme_id, exercise_id)
                            VALUES (?, app_clinic_id(), ?, ?, ?)""")
                            .params(id, pat.patient().value(), programme, exercise)
                            .update();
                    jdbc.sql("""
                            INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id,
                                exercise_version, place, sets, reps, hold_seconds, rest_seconds, side, minutes, days_per_week,
                                bouts_per_day, valid_from, withdrawn, kind, made_by, made_at, baseline)
                            SELECT :id, 1, app_clinic_id(), :patient, exercise_id, version, 1, :sets, :reps, :hold, :rest,
                                   'BOTH_TOGETHER', :minutes, 7, 1, :from, false, 'ASSIGNED', app_user_id(), now(), :baseline
                              FROM exercise WHERE exercise_id = :exercise AND current""")
                            .param("id", id)
                            .param("patient", pat.patient().value())
                            .param("sets", sets == null ? null : sets.sets(), Types.INTEGER)
                            .param("reps", sets == null ? null : sets.reps(), Types.INTEGER)
                            .param("hold", sets == null ? null : sets.holdSeconds(), Types.INTEGER)
                            .param("rest", sets == null ? null : 0, Types.INTEGER)
                            .param(
                                    "minutes",
                                    dose instanceof Dose.Minutes(int minutes) ? (Integer) minutes : null,
                                    Types.INTEGER)
                            .param("from", START)
                            .param("baseline", baseline == null ? null : new BigDecimal(baseline), Types.NUMERIC)
                            .param("exercise", exercise)
                            .update();
                }));
        return id;
    }

    /** Mornings of the days up to and with the start. */
    void usualPain(int pain) {
        at(START, 8);
        for (int back = 3; back >= 0; back--) {
            morning(START.minusDays(back), pain);
        }
    }

    MorningRecorded morning(LocalDate date, int pain) {
        return clinic.as(
                pat.account(),
                () -> mornings.answer(
                        new AnswerMorning(pat.patient(), MorningId.next(), date, new PainScore(pain), Clinic.LONDON)));
    }

    /** What is recorded of a day; the exercise as it is asked on it. */
    final class Told {

        private final LocalDate day;
        private @Nullable Integer peak = 3;
        private @Nullable Integer effort = 5;
        private List<Integer> done = List.of();
        private Set<Said.OfSign> stop = Set.of();
        private SessionKind kind = SessionKind.USUAL;
        private @Nullable SessionId corrects;
        private @Nullable Integer version;
        private int hour = 18;

        Told(LocalDate day) {
            this.day = day;
        }

        Told peak(@Nullable Integer value) {
            peak = value;
            return this;
        }

        Told effort(@Nullable Integer value) {
            effort = value;
            return this;
        }

        Told done(Integer... sets) {
            done = List.of(sets);
            return this;
        }

        Told stop(Sign... symptoms) {
            stop = Examples.signs(symptoms);
            return this;
        }

        Told kind(SessionKind value) {
            kind = value;
            return this;
        }

        Told corrects(SessionId id) {
            corrects = id;
            return this;
        }

        Told version(int number) {
            version = number;
            return this;
        }

        Told hour(int value) {
            hour = value;
            return this;
        }

        RecordSession session() {
            var number = version == null ? current(day) : version;
            var item = new RecordSession.Item(new PrescriptionId(prescription), number, null, done, null, null, null);
            return new RecordSession(
                    pat.patient(),
                    SessionId.next(),
                    instant(day, hour).minusSeconds(1200),
                    instant(day, hour).minusSeconds(120),
                    Clinic.LONDON,
                    kind,
                    new RecordSession.Planned(day, 1),
                    corrects,
                    null,
                    peak == null ? null : new PainScore(peak),
                    null,
                    effort,
                    null,
                    stop,
                    "",
                    List.of(item));
        }

        /** Records it at that hour of that day. */
        SessionReceipt record() {
            at(day, hour);
            return recordNow();
        }

        /** Records it whatever the clock shows. */
        SessionReceipt recordNow() {
            var session = session();
            return ((Recording.Stored) clinic.as(pat.account(), () -> sessions.record(session))).receipt();
        }
    }

    Told on(LocalDate day) {
        return new Told(day);
    }

    /** A settled day: as asked, and the next morning as usual. */
    void goodDay(LocalDate day, int amount) {
        on(day).done(amount, amount).record();
        at(day.plusDays(1), 7);
        morning(day.plusDays(1), 3);
    }

    ProgrammePlan plan() {
        return clinic.as(pat.account(), () -> plans.plansOf(pat.patient())).getFirst();
    }

    /** Rises whenever the programme has changed, so that whoever has it open in a form hears of it. */
    long programmeVersion() {
        return clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("SELECT version FROM programme WHERE programme_id = ?")
                        .param(programme)
                        .query(Long.class)
                        .single()));
    }

    Prescribed newest() {
        return plan().newest().getFirst();
    }

    DecisionStatus status() {
        return Objects.requireNonNull(newest().status());
    }

    int current(LocalDate day) {
        return plan().plan().askedOn(day).stream()
                .filter(asked -> asked.prescription().value().equals(prescription))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** Oldest first. */
    List<Kept> decisions() {
        return clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("""
                                SELECT d.*, t.name
                                  FROM dose_decision d
                                  JOIN prescription_version v ON v.prescription_id = d.prescription_id AND v.number = d.judged_version
                                  JOIN exercise_text t ON t.exercise_id = v.exercise_id AND t.version = v.exercise_version
                                   AND t.language = 'en'
                                 WHERE d.prescription_id = ? ORDER BY d.decided_at, d.decision_id""")
                        .param(prescription)
                        .query((row, _) -> new Kept(
                                row.getObject("decision_id", UUID.class),
                                Decision.valueOf(row.getString("decision")),
                                row.getString("cause"),
                                row.getInt("judged_version"),
                                row.getBigDecimal("quota_before"),
                                row.getBigDecimal("quota_after"),
                                List.of((String[]) row.getArray("classes").getArray()),
                                row.getString("inputs"),
                                DoseSentences.of(
                                        row.getString("name"),
                                        new DoseNews(
                                                Decision.valueOf(row.getString("decision")),
                                                Cause.valueOf(row.getString("cause")),
                                                Quantity.valueOf(row.getString("quantity")),
                                                row.getBigDecimal("told_from"),
                                                row.getBigDecimal("told_to"),
                                                row.getInt("told_settled")))))
                        .list()));
    }

    Optional<Kept> last() {
        var all = new ArrayList<>(decisions());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
