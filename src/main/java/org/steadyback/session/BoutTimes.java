package org.steadyback.session;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.session.day.Waking;

/** Keeps when a patient likes to do the day's bouts. A later choice is added; the newest counts. */
@Service
@Transactional
public class BoutTimes {

    private static final String ADD = """
            INSERT INTO bout_time (bout_time_id, clinic_id, patient_id, waking_from, waking_to, times, set_by, set_at)
            VALUES (:id, :clinic, :patient, :from, :to, :times::time[], :by, :at)""";

    private final TodayReader today;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    BoutTimes(TodayReader today, AuditTrail audit, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.today = today;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts for every day with so many bouts, until it is moved again. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public DayPlanned move(MoveBout command) {
        var moved = today.today(command.patient()).day().moved(command.bout(), command.by());
        moved.ifPresent(day -> add(command.patient(), day.waking(), day.times()));
        return moved.<DayPlanned>map(DayPlanned.Kept::new).orElseGet(DayPlanned.NoRoom::new);
    }

    /** Times that still fit the day stay; others are spread anew. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public DayPlanned setWaking(SetWaking command) {
        add(command.patient(), command.waking(), List.of());
        return new DayPlanned.Kept(today.today(command.patient()).day());
    }

    private void add(PatientId patient, Waking waking, List<LocalTime> times) {
        var by = current.require();
        var id = Uuid7.next();
        jdbc.sql(ADD)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .param("from", waking.from())
                .param("to", waking.to())
                .param("times", times.stream().map(LocalTime::toString).toArray(String[]::new))
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.created(patient, "bout time", id);
    }
}
