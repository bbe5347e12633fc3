package org.steadyback.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.PlanReader;
import org.steadyback.progression.DoseSentences;
import org.steadyback.progression.Flares;
import org.steadyback.progression.Gradings;

/** Keeps the answers to "how was your back the next morning?". A second answer for a date is added; the last given counts. */
@Service
@Transactional
public class Mornings {

    private static final String GIVEN = """
            SELECT morning_id, pain, answered_at, received_at FROM morning_answer WHERE patient_id = :patient AND date = :date""";

    private static final String KEPT = """
            SELECT recalled, body_digest FROM morning_answer WHERE patient_id = ? AND morning_id = ?""";

    private final MorningAnswerRepository answers;
    private final LogTurn turn;
    private final JdbcClient jdbc;
    private final PatientReader patients;
    private final PlanReader plans;
    private final RecentLogReader recent;
    private final Gradings gradings;
    private final Flares flares;
    private final FlareBook flareBook;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Mornings(
            MorningAnswerRepository answers,
            LogTurn turn,
            JdbcClient jdbc,
            PatientReader patients,
            PlanReader plans,
            RecentLogReader recent,
            Gradings gradings,
            Flares flares,
            FlareBook flareBook,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.answers = answers;
        this.turn = turn;
        this.jdbc = jdbc;
        this.patients = patients;
        this.plans = plans;
        this.recent = recent;
        this.gradings = gradings;
        this.flares = flares;
        this.flareBook = flareBook;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** The session before it can now be judged; what follows is decided in the same transaction. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public MorningRecorded answer(AnswerMorning command) {
        var digest = BodyDigest.of(command);
        return kept(command, digest).orElseGet(() -> add(command, digest));
    }

    /** The day where the patient lives; until it is over, its morning can be answered anew. */
    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional(readOnly = true)
    public LocalDate today(PatientId patient) {
        return LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
    }

    private MorningRecorded add(AnswerMorning command, byte[] digest) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var patient = patients.card(command.patient());
        var at = AnsweredAt.of(command, now);
        var answeredOn = LocalDate.ofInstant(at.counts() == null ? now : at.counts(), patient.zone());
        var faults = new ArrayList<>(at.faults(now, patient.registeredAt()));
        faults.addAll(MorningQuestion.faults(command.date(), answeredOn));
        if (!faults.isEmpty()) {
            return new MorningRecorded.Invalid(faults);
        }
        boolean recalled = command.date().isBefore(answeredOn);
        var given = new ArrayList<>(given(command));
        var before = MorningAnswers.counting(given);
        answers.saveAndFlush(new MorningAnswerEntry(command, at, recalled, digest, current.require(), now));
        audit.created(command.patient(), "morning_answer", command.id());
        given.add(new MorningAnswers.Given(command.id(), command.pain(), at.counts(), now));
        boolean anew = before.isPresent()
                && MorningAnswers.counting(given)
                        .filter(counts -> !counts.pain().equals(before.get().pain()))
                        .isPresent();
        return decide(command, LocalDate.ofInstant(now, patient.zone()), now, anew, recalled);
    }

    /**
     * What follows is decided in the same transaction; what followed from an answer that counts no more is undone first.
     *
     * @param anew whether another number counts now than before
     */
    private MorningRecorded decide(
            AnswerMorning command, LocalDate today, Instant now, boolean anew, boolean recalled) {
        var told = new ArrayList<String>();
        var asked = plans.plansOf(command.patient());
        var weeks = recent.read(command.patient(), today, now, null);
        var done = anew ? weeks.answeredAnew(command.date()) : weeks.log();
        if (anew) {
            var back = gradings.takeBack(asked, done);
            if (!back.isEmpty()) {
                told.addAll(back);
                asked = plans.plansOf(command.patient());
            }
        }
        var judged = gradings.judge(asked, done);
        gradings.keep(judged);
        told.addFirst(
                FlareSentences.of(flares.afterMorning(asked, flareBook.flareOf(command.patient(), today, weeks))));
        told.add(DoseSentences.together(judged.told()));
        return new MorningRecorded.Stored(
                recalled, String.join(" ", told).replaceAll(" +", " ").strip());
    }

    private List<MorningAnswers.Given> given(AnswerMorning command) {
        return jdbc.sql(GIVEN)
                .param("patient", command.patient().value())
                .param("date", command.date())
                .query((row, _) -> new MorningAnswers.Given(
                        new MorningId(row.getObject("morning_id", UUID.class)),
                        new PainScore(row.getInt("pain")),
                        instant(row.getTimestamp("answered_at")),
                        row.getTimestamp("received_at").toInstant()))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** Takes the patient's turn: what is kept now is kept until the transaction is over. */
    private Optional<MorningRecorded> kept(AnswerMorning command, byte[] digest) {
        return turn.takeAndRead(
                command.patient(),
                KEPT,
                (row, _) -> Arrays.equals(row.getBytes("body_digest"), digest)
                        ? new MorningRecorded.AlreadyStored(row.getBoolean("recalled"))
                        : new MorningRecorded.DifferentContent(),
                command.patient().value(),
                command.id().value());
    }
}
