package org.steadyback.session;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.ReadOnce;
import org.steadyback.grading.Adherence;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.progression.AdherenceSource;
import org.steadyback.progression.AskedDays;
import org.steadyback.progression.DayFacts;

import static java.util.stream.Collectors.toMap;

/**
 * Reads what was asked and done day by day, for everybody who tells an adherence (fact sheet §3.5): two statements, whatever the
 * number of patients, and the plans where they are not at hand.
 */
@Service
@Transactional(readOnly = true)
public class AdherenceReader implements AdherenceSource {

    private final PlanReader plans;
    private final ApartReader apart;
    private final JdbcClient jdbc;
    private final ReadOnce once;
    private final Clock clock;

    AdherenceReader(PlanReader plans, ApartReader apart, JdbcClient jdbc, ReadOnce once, Clock clock) {
        this.plans = plans;
        this.apart = apart;
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    @Override
    @PreAuthorize("hasRole('PHYSIO')")
    public Map<PatientId, Adherence> lastTwoWeeks(Collection<PatientId> patients) {
        return patients.isEmpty()
                ? Map.of()
                : askedDays(plans.plansOf(patients), Adherence.WINDOW).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, one -> one.getValue().lastTwoWeeks()));
    }

    /** For a list; row-level security leaves out other people's patients. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Map<PatientId, AskedDays> askedDays(Map<PatientId, List<ProgrammePlan>> plansOf, int back) {
        return read(plansOf, back);
    }

    /** Of one patient. */
    @PreAuthorize("@care.reads(#patient)")
    public AskedDays askedDays(PatientId patient, List<ProgrammePlan> plans, int back) {
        return read(Map.of(patient, plans), back)
                .getOrDefault(
                        patient, new AskedDays(List.of(), new DayFacts(LocalDate.EPOCH, List.of(), List.of()), 0));
    }

    private Map<PatientId, AskedDays> read(Map<PatientId, List<ProgrammePlan>> plansOf, int back) {
        var patients = Set.copyOf(plansOf.keySet());
        var now = clock.instant();
        var asked =
                new ItemsOf(patients, LocalDate.ofInstant(now, ZoneId.of("UTC")).minusDays(back + 1L));
        var items = once.of(asked, () -> items(asked));
        var days = new HashMap<PatientId, AskedDays>();
        apart.of(patients).forEach((patient, kept) -> {
            var facts = new DayFacts(
                    LocalDate.ofInstant(now, kept.zone()), items.getOrDefault(patient, List.of()), ApartDays.of(kept));
            days.put(patient, new AskedDays(plansOf.getOrDefault(patient, List.of()), facts, back));
        });
        return Map.copyOf(days);
    }

    private record ItemsOf(Set<PatientId> patients, LocalDate from) {}

    private Map<PatientId, List<DayFacts.Item>> items(ItemsOf asked) {
        var ids = asked.patients().stream().map(PatientId::value).toArray(UUID[]::new);
        var items = new HashMap<PatientId, List<DayFacts.Item>>();
        jdbc.sql(AdherenceRows.ITEMS)
                .param("patients", ids)
                .param("from", asked.from())
                .query(row -> {
                    items.computeIfAbsent(
                                    new PatientId(row.getObject("patient_id", UUID.class)), _ -> new ArrayList<>())
                            .add(AdherenceRows.item(row));
                });
        return items;
    }
}
