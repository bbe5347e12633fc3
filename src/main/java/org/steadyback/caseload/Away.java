package org.steadyback.caseload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.steadyback.kernel.Period;

/** Days on which nothing is asked because somebody is away. Pure. */
final class Away {

    private Away() {}

    /** The last day away, with pauses that follow each other without a day between; empty for who is there on that day. */
    static Optional<LocalDate> until(List<Period> pauses, LocalDate today) {
        var next = today;
        boolean further = true;
        while (further) {
            var day = next;
            var last = pauses.stream()
                    .filter(pause -> pause.contains(day))
                    .map(Period::to)
                    .max(LocalDate::compareTo);
            further = last.isPresent();
            next = last.map(one -> one.plusDays(1)).orElse(next);
        }
        return next.equals(today) ? Optional.empty() : Optional.of(next.minusDays(1));
    }
}
