package org.steadyback.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.dosing.Flares;
import org.steadyback.programme.dosing.Gradings;

/** Keeps the answers to "how was your back the next morning?". A second answer for a date is added; the newest counts. */
@Service
@Transactional
public class Mornings {

    private static final String ADD = """
            INSERT INTO morning_answer (patient_id, morning_id, clinic_id, date, pain, zone, recalled, recorded_by, received_at,
                body_digest)
            VALUES (:patient, :id, :clinic, :date, :pain, :zone, :recalled, :by, :at, :digest)
            ON CONFLICT (patient_id, morning_id) DO NOTHING""";

    private static final String KEPT = """
            WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended(:patientText, 40)))
            SELECT m.recalled, m.body_digest
              FROM turn LEFT JOIN morning_answer m ON m.patient_id = :patient AND m.morning_id = :id""";

    private final JdbcClient jdbc;
    private final PatientReader patients;
    private final PlanReader plans;
    private final WorkBook work;
    private final Gradings gradings;
    private final Flares flares;
    private final FlareBook flareBook;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Mornings(
            JdbcClient jdbc,
            PatientReader patients,
            PlanReader plans,
            WorkBook work,
            Gradings gradings,
            Flares flares,
            FlareBook flareBook,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.jdbc = jdbc;
        this.patients = patients;
        this.plans = plans;
        this.work = work;
        this.gradings = gradings;
        this.flares = flares;
        this.flareBook = flareBook;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The session before it can now be judged; what follows is decided in the same transaction. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public Answering answer(AnswerMorning command) {
        var digest = BodyDigest.of(command);
        return kept(command, digest).orElseGet(() -> add(command, digest));
    }

    private Answering add(AnswerMorning command, byte[] digest) {
        var today = LocalDate.ofInstant(
                clock.instant(), patients.card(command.patient()).zone());
        var faults = MorningQuestion.faults(command.date(), today);
        if (!faults.isEmpty()) {
            return new Answering.Invalid(faults);
        }
        boolean recalled = command.date().isBefore(today);
        if (insert(command, recalled, digest) == 0) {
            return kept(command, digest).orElseThrow();
        }
        audit.created(command.patient(), "morning_answer", command.id());
        var asked = plans.plansOf(command.patient());
        var judged = gradings.judge(
                asked,
                work.read(command.patient(), today, clock.instant(), null).work());
        gradings.keep(judged);
        var told = FlareSentences.of(
                flares.afterMorning(asked, flareBook.flareOf(command.patient(), today, clock.instant())));
        return new Answering.Stored(recalled, (told + " " + judged.told()).strip());
    }

    private int insert(AnswerMorning command, boolean recalled, byte[] digest) {
        var by = current.require();
        return jdbc.sql(ADD)
                .param("patient", command.patient().value())
                .param("id", command.id().value())
                .param("clinic", by.clinic().value())
                .param("date", command.date())
                .param("pain", command.pain().value())
                .param("zone", command.zone().getId())
                .param("recalled", recalled)
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("digest", digest)
                .update();
    }

    private Optional<Answering> kept(AnswerMorning command, byte[] digest) {
        return jdbc.sql(KEPT)
                .param("patientText", command.patient().toString())
                .param("patient", command.patient().value())
                .param("id", command.id().value())
                .query((row, _) -> judge(row.getBytes("body_digest"), row.getBoolean("recalled"), digest))
                .single();
    }

    private static Optional<Answering> judge(byte @Nullable [] kept, boolean recalled, byte[] digest) {
        if (kept == null) {
            return Optional.empty();
        }
        return Optional.of(
                Arrays.equals(kept, digest) ? new Answering.AlreadyStored(recalled) : new Answering.DifferentContent());
    }
}
