package org.steadyback.session;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;

/** Opens a patient's day. */
@Service
@Transactional
public class PatientDays {

    private final TodayReader reader;
    private final GapCheck check;

    PatientDays(TodayReader reader, GapCheck check) {
        this.reader = reader;
        this.check = check;
    }

    /** A gap that ends today and a week of a quota plan that is over are judged first, so that what is due is what fits now. */
    @PreAuthorize("@care.isSelf(#patient)")
    public Today openDay(PatientId patient) {
        var known = reader.known(patient);
        return reader.today(known, check.plans(patient, known.today(), known.lastSession()));
    }

    /**
     * The same, with the days that follow: for a phone that keeps them for when it has no network.
     *
     * @param ahead the next seven days; none while nothing of the plan may be offered
     */
    public record WithAhead(Today today, List<AheadDay> ahead) {

        public WithAhead {
            ahead = List.copyOf(ahead);
        }
    }

    /** As {@link #openDay}, and no dearer. */
    @PreAuthorize("@care.isSelf(#patient)")
    public WithAhead openDaysAhead(PatientId patient) {
        var known = reader.known(patient);
        return reader.withAhead(known, check.plans(patient, known.today(), known.lastSession()));
    }
}
