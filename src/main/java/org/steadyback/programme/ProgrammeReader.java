package org.steadyback.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.NotedRead;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.VersionKey;
import org.steadyback.screening.Screening;

/** Reads programmes with the words of their exercises, for the physio's page and the patient's. */
@Service
@Transactional(readOnly = true)
public class ProgrammeReader {

    private final ExerciseReader exercises;
    private final Screening screening;
    private final PlanFactsReader facts;
    private final Ladders ladders;
    private final AuditTrail audit;
    private final ProgrammeRows programmes;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProgrammeReader(
            ExerciseReader exercises,
            Screening screening,
            PlanFactsReader facts,
            Ladders ladders,
            AuditTrail audit,
            ProgrammeRows programmes,
            JdbcClient jdbc,
            Clock clock) {
        this.exercises = exercises;
        this.screening = screening;
        this.facts = facts;
        this.ladders = ladders;
        this.audit = audit;
        this.programmes = programmes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The programme that runs or is to come; empty if there is none. */
    @PreAuthorize("@care.reads(#patient)")
    public Optional<ProgrammeOverview> overviewOf(PatientId patient) {
        var rows = rows(patient);
        return histories(rows, Map.of()).stream()
                .filter(ProgrammeHistory::open)
                .findFirst()
                .map(open -> ProgrammeOverview.of(open, today(rows), zone(rows), screening.safetyOf(patient), ladders));
    }

    /** Everything the programme page of a chart needs, in few statements. Opening it is noted in the audit trail. */
    @PreAuthorize("@care.treats(#patient)")
    @NotedRead
    public ProgrammeDraft draftFor(PatientId patient) {
        audit.read(patient, "programme");
        var rows = rows(patient);
        var safety = screening.safetyOf(patient);
        var library = exercises.firstPage();
        var current = new HashMap<VersionKey, ExerciseCard>();
        library.forEach(card -> current.put(card.key(), card));
        var histories = histories(rows, current);
        var programmes = histories.stream().map(ProgrammeHistory::programme).toList();
        return new ProgrammeDraft(
                today(rows), zone(rows), safety, facts.factsOf(patient, programmes), library, histories);
    }

    /** All programmes with every version of every prescription, newest first. */
    @PreAuthorize("@care.treats(#patient)")
    public List<ProgrammeHistory> historyOf(PatientId patient) {
        return histories(rows(patient), Map.of());
    }

    private List<ProgrammeRows.Row> rows(PatientId patient) {
        return programmes.of(patient, jdbc);
    }

    private List<ProgrammeHistory> histories(List<ProgrammeRows.Row> rows, Map<VersionKey, ExerciseCard> atHand) {
        var keys = ProgrammeRows.keys(rows);
        var cards = new HashMap<>(atHand);
        cards.putAll(exercises.at(missing(keys, atHand)));
        cards.keySet().retainAll(keys); // pages keep a history, and need not keep the library with it
        return ProgrammeRows.histories(rows, Map.copyOf(cards));
    }

    private static List<VersionKey> missing(Collection<VersionKey> keys, Map<VersionKey, ExerciseCard> atHand) {
        return keys.stream().filter(key -> !atHand.containsKey(key)).toList();
    }

    private static ZoneId zone(List<ProgrammeRows.Row> rows) {
        return rows.stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Patient"))
                .zone();
    }

    /** The patient's own day. */
    private LocalDate today(List<ProgrammeRows.Row> rows) {
        return LocalDate.ofInstant(clock.instant(), zone(rows));
    }
}
