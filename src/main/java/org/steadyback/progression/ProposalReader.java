package org.steadyback.progression;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.ReadOnce;
import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.DoseRows;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.Safety;
import org.steadyback.screening.Screening;

/** Reads what waits for a physio, and what came in since. A few statements, whatever the number of patients. */
@Service
@Transactional(readOnly = true)
public class ProposalReader {

    private static final String OPEN = """
            SELECT d.*, d.evidence::text AS evidence_text, pa.name AS patient_name, pa.zone, v.exercise_id, v.exercise_version,
                   v.sets, v.reps, v.hold_seconds, v.rest_seconds, v.side, v.load, v.minutes, g.version AS parameters_now,
                   g.changes::text AS changes, x.doubted, p.starts_on,
                   ARRAY(SELECT f.began_on || '/' || coalesce((SELECT min(e.on_date)::text FROM flare_event e
                                                                WHERE e.flare_id = f.flare_id
                                                                  AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT')), '')
                           FROM flare f WHERE f.programme_id = p.programme_id) AS flares,
                   (SELECT coalesce(bool_and(coalesce(cardinality(n.weekdays), n.days_per_week) = 1), true)
                      FROM prescription o
                      JOIN LATERAL (SELECT y.weekdays, y.days_per_week, y.withdrawn FROM prescription_version y
                                     WHERE y.prescription_id = o.prescription_id ORDER BY y.number DESC LIMIT 1) n
                        ON NOT n.withdrawn
                     WHERE o.programme_id = p.programme_id) AS once_a_week
              FROM programme p
              JOIN patient pa ON pa.patient_id = p.patient_id
              JOIN prescription r ON r.programme_id = p.programme_id
              JOIN standing_decision s ON s.patient_id = p.patient_id AND s.prescription_id = r.prescription_id
              JOIN dose_decision d ON d.decision_id = s.decision_id
              JOIN LATERAL (SELECT * FROM prescription_version n WHERE n.prescription_id = r.prescription_id
                             ORDER BY n.number DESC LIMIT 1) v ON NOT v.withdrawn
              JOIN LATERAL (SELECT EXISTS (SELECT FROM decision_answer y WHERE y.decision_id = v.decision_id
                                            AND y.answer = 'DOUBTED') AS doubted) x ON true
              LEFT JOIN LATERAL (SELECT version, changes FROM grading_parameters WHERE clinic_id = p.clinic_id
                                  ORDER BY version DESC LIMIT 1) g ON true
             WHERE p.ends_on IS NULL AND (:all OR p.patient_id = ANY (:patients))
               AND (x.doubted
                    OR d.decision = ANY (:waiting)
                       AND (v.number = d.judged_version OR v.decision_id = d.decision_id)
                       AND NOT EXISTS (SELECT FROM decision_answer y WHERE y.decision_id = d.decision_id AND y.answer <> 'DOUBTED'))
             ORDER BY pa.name, pa.patient_id, v.place, r.prescription_id""";

    private final JdbcClient jdbc;
    private final ReadOnce once;
    private final ExerciseReader exercises;
    private final CardsAtHand cards;
    private final Screening screening;
    private final RecentLogSource log;
    private final Clock clock;

    ProposalReader(
            JdbcClient jdbc,
            ReadOnce once,
            ExerciseReader exercises,
            CardsAtHand cards,
            Screening screening,
            RecentLogSource log,
            Clock clock) {
        this.log = log;
        this.clock = clock;
        this.jdbc = jdbc;
        this.once = once;
        this.exercises = exercises;
        this.cards = cards;
        this.screening = screening;
    }

    /** Of all my patients, by name, as each would see it alone; row-level security leaves out those of others. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<ProposalRow> mine() {
        var found = found(true, List.of());
        if (found.isEmpty()) {
            return List.of();
        }
        var patients = found.stream().map(one -> one.row().patient()).collect(Collectors.toSet());
        var safety = screening.safetyOf(patients);
        return worded(found, row -> safety.getOrDefault(row.patient(), Safety.UNKNOWN));
    }

    /** Of one patient; no exercise is offered that a caution of theirs stands against. */
    @PreAuthorize("@care.treats(#patient)")
    public List<ProposalRow> of(PatientId patient) {
        var safety = screening.safetyOf(patient);
        return worded(found(false, List.of(patient)), _ -> safety);
    }

    /** How many wait and how many are held back, as the list of the patient says it. */
    @PreAuthorize("@care.treats(#patient)")
    public WaitingCount countOf(PatientId patient) {
        var patients = List.of(patient);
        return countOf(patients, screening.safetyOf(patients)).getOrDefault(patient, WaitingCount.NONE);
    }

    /**
     * The same of several; who has none is not in it. Two statements, even of nobody, and those that read exercises.
     *
     * @param safety of each, as the asking page has read it
     */
    @PreAuthorize("hasRole('PHYSIO')")
    public Map<PatientId, WaitingCount> countOf(Collection<PatientId> patients, Map<PatientId, Safety> safety) {
        var found = found(false, patients);
        var lastDays = log.lastDays(patients);
        var words = cards.of(found.stream().map(Found::exercise).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        one -> one.row().patient(),
                        one -> WaitingCount.of(
                                held(one, words, row -> safety.getOrDefault(row.patient(), Safety.UNKNOWN), lastDays)
                                        != null),
                        WaitingCount::and));
    }

    /** As read, before the words of the exercise are known. */
    private record Found(
            ProposalRow row,
            VersionKey exercise,
            GradingParameters parameters,
            PrescriptionId prescription,
            List<DecisionContext.Flared> flares,
            LocalDate startsOn,
            boolean onceAWeek,
            @Nullable LocalDate gapJudged) {

        /** A flare has its own way back, and a gap is judged when the patient comes back. What is only to be talked about waits for neither. */
        Optional<HeldBack> waits(@Nullable LocalDate lastDay, LocalDate today) {
            if (flares.stream().anyMatch(flare -> flare.covers(today))) {
                return Optional.of(HeldBack.of(HeldBack.Why.FLARE));
            }
            return Optional.ofNullable(lastDay)
                    .filter(last ->
                            !last.equals(gapJudged) && new BackAfterGap(last, today, today).in(startsOn, onceAWeek))
                    .map(_ -> HeldBack.of(HeldBack.Why.GAP));
        }

        SinceThen.Asked since() {
            return new SinceThen.Asked(row.id(), row.patient(), prescription);
        }
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private record OpenOf(boolean all, Set<PatientId> patients) {}

    private List<Found> found(boolean all, Collection<PatientId> patients) {
        var asked = new OpenOf(all, Set.copyOf(patients));
        return once.of(asked, () -> read(asked.all(), asked.patients()));
    }

    private List<Found> read(boolean all, Set<PatientId> patients) {
        return jdbc.sql(OPEN)
                .param("all", all)
                .param("patients", patients.stream().map(PatientId::value).toArray(UUID[]::new))
                .param(
                        "waiting",
                        Arrays.stream(Decision.values())
                                .filter(DecisionStatus::waitsForPhysio)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query((row, _) -> found(row))
                .list();
    }

    private List<ProposalRow> worded(List<Found> found, Function<ProposalRow, Safety> safety) {
        if (found.isEmpty()) {
            return List.of();
        }
        var since = log.since(found.stream().map(Found::since).toList());
        var lastDays = log.lastDays(
                found.stream().map(one -> one.row().patient()).distinct().toList());
        var words = cards.of(found.stream().map(Found::exercise).toList());
        boolean rungs = found.stream()
                .map(one -> one.row().decision())
                .anyMatch(one -> one == Decision.ADVANCE || one == Decision.REVIEW_REGRESS);
        var library = rungs ? exercises.ladders(families(words)) : List.<ExerciseCard>of();
        return found.stream()
                .map(one -> worded(
                        one,
                        words,
                        library,
                        safety.apply(one.row()),
                        held(one, words, safety, lastDays),
                        since,
                        today(one.row().zone())))
                .toList();
    }

    /** Whatever would stop it when it is accepted, seen before. */
    private @Nullable HeldBack held(
            Found found,
            Map<VersionKey, ExerciseCard> words,
            Function<ProposalRow, Safety> safety,
            Map<PatientId, LocalDate> lastDays) {
        var row = found.row();
        var today = today(row.zone());
        var card = Objects.requireNonNull(words.get(found.exercise()));
        return HeldBack.by(safety.apply(row).offeredOn(today), card)
                .or(() -> Offer.changes(row.decision())
                        ? found.waits(lastDays.get(row.patient()), today)
                        : Optional.empty())
                .orElse(null);
    }

    private static Set<String> families(Map<VersionKey, ExerciseCard> words) {
        return words.values().stream().map(ExerciseCard::family).collect(Collectors.toSet());
    }

    private static ProposalRow worded(
            Found found,
            Map<VersionKey, ExerciseCard> words,
            List<ExerciseCard> library,
            Safety safety,
            @Nullable HeldBack held,
            Map<DecisionId, SinceThen> since,
            LocalDate today) {
        var row = found.row();
        var card = Objects.requireNonNull(words.get(found.exercise()));
        var cautions = safety.cautions();
        var about = new Offer.About(card, row.dose(), library, found.parameters());
        var after = Objects.requireNonNullElse(row.quotaAfter(), row.quotaBefore());
        return new ProposalRow(
                row.id(),
                row.patient(),
                row.patientName(),
                row.zone(),
                card.name(),
                row.decision(),
                row.cause(),
                row.quantity(),
                row.dose(),
                row.quotaBefore(),
                row.quotaAfter(),
                row.evidence(),
                Offer.of(
                        row.decision(),
                        after,
                        about,
                        other -> !cautions.verdict(other).withheld()),
                row.doubted(),
                row.decidedAt(),
                held,
                since.get(row.id()),
                safety.notAnswered(today).orElse(null));
    }

    private static Found found(ResultSet row) throws SQLException {
        var shown = new ProposalRow(
                new DecisionId(row.getObject("decision_id", UUID.class)),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("patient_name"),
                ZoneId.of(row.getString("zone")),
                "",
                Decision.valueOf(row.getString("decision")),
                Cause.valueOf(row.getString("cause")),
                Quantity.valueOf(row.getString("quantity")),
                DoseRows.dose(row),
                row.getBigDecimal("quota_before"),
                after(row),
                EvidenceJson.read(row.getString("evidence_text")),
                new Offer.Talk(),
                row.getBoolean("doubted"),
                row.getTimestamp("decided_at").toInstant(),
                null,
                null,
                null);
        var parameters = ClinicNumbers.of(row.getObject("parameters_now", Integer.class), row.getString("changes"));
        var key = new VersionKey(new ExerciseId(row.getString("exercise_id")), row.getInt("exercise_version"));
        return new Found(
                shown,
                key,
                parameters,
                new PrescriptionId(row.getObject("prescription_id", UUID.class)),
                DecisionContextReader.flares(row.getArray("flares")),
                row.getObject("starts_on", LocalDate.class),
                row.getBoolean("once_a_week"),
                row.getString("rule").equals(NewDecision.Rule.GAP.name())
                        ? DecisionContextReader.dates(row.getArray("days")).getFirst()
                        : null);
    }

    private static @Nullable BigDecimal after(ResultSet row) throws SQLException {
        return row.getBigDecimal("quota_after");
    }
}
