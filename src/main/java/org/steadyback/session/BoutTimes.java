package org.steadyback.session;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;
import org.steadyback.session.day.Waking;

/** Keeps when a patient likes to do the day's bouts. A later choice is added; the newest counts. */
@Service
@Transactional
public class BoutTimes {

    private final BoutTimeRepository choices;
    private final PatientDays days;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    BoutTimes(BoutTimeRepository choices, PatientDays days, AuditTrail audit, CurrentAccount current, Clock clock) {
        this.choices = choices;
        this.days = days;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** Counts for every day with so many bouts, until it is moved again. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public DayPlanned move(MoveBout command) {
        var moved = days.openDay(command.patient()).day().moved(command.bout(), command.by());
        moved.ifPresent(day -> add(command.patient(), day.waking(), day.times()));
        return moved.<DayPlanned>map(DayPlanned.Kept::new).orElseGet(DayPlanned.NoRoom::new);
    }

    /** Times that still fit the day stay; others are spread anew. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public DayPlanned setWaking(SetWaking command) {
        add(command.patient(), command.waking(), List.of());
        return new DayPlanned.Kept(days.openDay(command.patient()).day());
    }

    private void add(PatientId patient, Waking waking, List<LocalTime> times) {
        var kept = choices.saveAndFlush(new BoutTimeEntry(patient, waking, times, current.require(), clock.instant()));
        audit.created(patient, "bout time", kept.getId());
    }
}
