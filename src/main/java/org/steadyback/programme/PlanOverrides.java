package org.steadyback.programme;

import java.util.Collection;
import java.util.HashSet;
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

    private static final String EARLIER = """
            SELECT check_code, subject FROM plan_override WHERE programme_id = :programme""";

    private final PlanOverrideRepository kept;
    private final JdbcClient jdbc;

    PlanOverrides(PlanOverrideRepository kept, JdbcClient jdbc) {
        this.kept = kept;
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

    /**
     * Keeps each reason that a warning of this plan asks for, under the version just saved; one for nothing is not kept, and one for what
     * is warned of twice is kept once.
     */
    void keep(
            Programme programme,
            Collection<Warning> warnings,
            Collection<Overridden> given,
            PrescriptionVersion.Decided decided) {
        var done = new HashSet<Subject>();
        for (var warning : warnings) {
            given.stream()
                    .filter(reason -> reason.covers(warning))
                    .findFirst()
                    .filter(_ -> done.add(new Subject(warning.check().name(), warning.subject())))
                    .ifPresent(
                            one -> kept.saveAndFlush(new PlanOverrideEntry(programme, warning, one.reason(), decided)));
        }
    }
}
