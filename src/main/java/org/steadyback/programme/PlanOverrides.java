package org.steadyback.programme;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.programme.check.Warning;

/** Keeps the reasons for going on against a warning. They are added, never changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanOverrides {

    private static final String ADD = """
            INSERT INTO plan_override (programme_id, programme_version, check_code, subject, clinic_id, patient_id, found, reason,
                made_by, made_at)
            VALUES (:programme, :version, :check, :subject, :clinic, :patient, :found::jsonb, :reason, :by, :at)
            ON CONFLICT DO NOTHING""";

    private static final String EARLIER = """
            SELECT check_code, subject FROM plan_override WHERE programme_id = :programme""";

    private final JdbcClient jdbc;

    PlanOverrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Subject(String check, String subject) {}

    /** What nobody has given a reason for, now or earlier in this programme. */
    List<Warning> unanswered(ProgrammeId programme, Collection<Warning> warnings, Collection<Overridden> given) {
        var open = unanswered(warnings, given);
        if (open.isEmpty()) {
            return open;
        }
        var earlier = jdbc.sql(EARLIER)
                .param("programme", programme.value())
                .query((row, _) -> new Subject(row.getString("check_code"), row.getString("subject")))
                .set();
        return open.stream()
                .filter(warning -> !earlier.contains(new Subject(warning.check().name(), warning.subject())))
                .toList();
    }

    /** The same for a programme that begins. */
    static List<Warning> unanswered(Collection<Warning> warnings, Collection<Overridden> given) {
        return warnings.stream()
                .filter(warning -> given.stream().noneMatch(reason -> reason.covers(warning)))
                .toList();
    }

    /** Keeps each reason that a warning of this plan asks for, under the version just saved; one for nothing is not kept. */
    void keep(
            Programme programme,
            Collection<Warning> warnings,
            Collection<Overridden> given,
            PrescriptionVersion.Decided decided) {
        for (var warning : warnings) {
            given.stream()
                    .filter(reason -> reason.covers(warning))
                    .findFirst()
                    .ifPresent(reason -> add(programme, warning, reason, decided));
        }
    }

    private void add(Programme programme, Warning warning, Overridden overridden, PrescriptionVersion.Decided decided) {
        jdbc.sql(ADD)
                .param("programme", programme.id().value())
                .param("version", programme.version())
                .param("check", warning.check().name())
                .param("subject", warning.subject())
                .param("clinic", programme.clinic())
                .param("patient", programme.patient())
                .param("found", FindingJson.of(warning.finding()))
                .param("reason", overridden.reason())
                .param("by", decided.by().account().value())
                .param("at", Timestamp.from(decided.at()))
                .update();
    }
}
