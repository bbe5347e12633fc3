package org.steadyback.progression;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/** Flare plans, prepared before they are needed, and what the physio sees of flares. */
@Service
@Transactional
public class FlarePlans {

    private static final String PRESCRIPTIONS = """
            SELECT prescription_id FROM prescription WHERE patient_id = :patient AND programme_id = :programme""";

    private final FlareStore store;
    private final FlarePlanRepository prepared;
    private final FlareWriter writer;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    FlarePlans(
            FlareStore store,
            FlarePlanRepository prepared,
            FlareWriter writer,
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.store = store;
        this.prepared = prepared;
        this.writer = writer;
        this.jdbc = jdbc;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** As the physio prepared it; empty = not prepared, then the rule makes one. */
    @PreAuthorize("@care.reads(#patient)")
    public Optional<FlarePlan> preparedFor(PatientId patient, ProgrammeId programme) {
        return store.plan(patient, programme);
    }

    /** The flares of a patient, newest first. */
    @PreAuthorize("@care.reads(#patient)")
    public List<FlareEpisode> episodesOf(PatientId patient) {
        return store.episodes(patient);
    }

    /** A flare that lasts keeps the plan with which it began. */
    @PreAuthorize("@care.treats(#command.patient())")
    public void prepare(PrepareFlarePlan command) {
        if (!prescriptions(command).containsAll(command.rests())) {
            throw new NotFoundException("Prescription");
        }
        var kept = prepared.saveAndFlush(new FlarePlanEntry(command, current.require(), clock.instant()));
        audit.created(command.patient(), "flare_plan", kept.getId());
    }

    /** The physio has looked at a flare: it asks for no look any more. */
    @PreAuthorize("@care.treats(#patient)")
    public void seen(PatientId patient, FlareId flare) {
        var one = store.episodes(patient).stream()
                .filter(episode -> episode.id().equals(flare))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Flare"));
        if (!one.seen()) {
            var act = new FlareWriter.Act(patient, current.require(), clock.instant());
            writer.addEvent(flare, FlareEventEntry.Kind.SEEN, current.today(), null, List.of(), act);
            audit.updated(patient, "flare", flare);
        }
    }

    /** Empty for a programme of somebody else. */
    private Set<PrescriptionId> prescriptions(PrepareFlarePlan command) {
        var found = jdbc.sql(PRESCRIPTIONS)
                .param("patient", command.patient().value())
                .param("programme", command.programme().value())
                .query((row, _) -> new PrescriptionId(row.getObject("prescription_id", UUID.class)))
                .list();
        if (found.isEmpty()) {
            throw new NotFoundException("Programme");
        }
        return found.stream().collect(Collectors.toSet());
    }
}
