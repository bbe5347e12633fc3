package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Parameter;

/** The numbers of the grading rules as they are in force in a clinic. A change is a new version; none is ever overwritten. */
@Service
@Transactional
public class ClinicalNumbers {

    private static final String HISTORY = """
            SELECT g.version, g.changes::text AS changes, g.reason, a.display_name, g.made_at
              FROM grading_parameters g JOIN account a ON a.account_id = g.made_by
             WHERE g.clinic_id = app_clinic_id() ORDER BY g.version DESC LIMIT 50""";

    private final GradingParametersRepository versions;
    private final ClinicNumbers numbers;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    ClinicalNumbers(
            GradingParametersRepository versions,
            ClinicNumbers numbers,
            JdbcClient jdbc,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.versions = versions;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** A version that a clinic made. */
    public record Version(int number, GradingParameters parameters, String reason, String by, Instant at) {}

    /** What became of a change. */
    public sealed interface Changing {

        /** From now on each decision is made by these; earlier ones keep theirs. */
        record Changed(int version) implements Changing {}

        /** Nothing was changed; why, in a sentence. */
        record Refused(String sentence) implements Changing {}
    }

    /** Those that decide today. */
    @PreAuthorize("hasAnyRole('MANAGER', 'PHYSIO')")
    @Transactional(readOnly = true)
    public GradingParameters inForce() {
        return numbers.now();
    }

    /** Newest first; the fact sheet's own are version 1 and not in it. */
    @PreAuthorize("hasAnyRole('MANAGER', 'PHYSIO')")
    @Transactional(readOnly = true)
    public List<Version> history() {
        return jdbc.sql(HISTORY)
                .query((row, _) -> new Version(
                        row.getInt("version"),
                        ClinicNumbers.of(row.getInt("version"), row.getString("changes")),
                        row.getString("reason"),
                        row.getString("display_name"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /** One number, within its range; all others stay as they are in force. */
    @PreAuthorize("hasRole('MANAGER')")
    public Changing change(ChangeNumber command) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:clinic, 35))")
                .param("clinic", current.require().clinic().toString())
                .query((_, _) -> true)
                .single();
        var before = numbers.now();
        if (before.of(command.parameter()).compareTo(command.value()) == 0) {
            return new Changing.Refused("That is the number in force already.");
        }
        try {
            var after = before.with(before.version() + 1, Map.of(command.parameter(), command.value()));
            add(after, command.reason());
            return new Changing.Changed(after.version());
        } catch (IllegalArgumentException outside) {
            return new Changing.Refused(outside.getMessage() + ".");
        }
    }

    private void add(GradingParameters parameters, String reason) {
        versions.saveAndFlush(new GradingParametersEntry(
                parameters.version(),
                Inputs.JSON.writeValueAsString(changes(parameters)),
                reason,
                current.require(),
                clock.instant()));
        audit.created(null, "grading_parameters", parameters.version());
    }

    /** What differs from the fact sheet's. */
    private static Map<Parameter, BigDecimal> changes(GradingParameters parameters) {
        var changes = new EnumMap<Parameter, BigDecimal>(Parameter.class);
        for (var parameter : Parameter.values()) {
            if (parameters.of(parameter).compareTo(parameter.standard()) != 0) {
                changes.put(parameter, parameters.of(parameter));
            }
        }
        return changes;
    }
}
