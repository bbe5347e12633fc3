package org.steadyback.caseload.need;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;

/** Facts of one patient, each by its name. What is not said is not known; nothing waits. */
final class Known {

    private boolean programme = true;
    private boolean recorded = true;
    private PatientFacts.@Nullable Stop stop;
    private @Nullable String painRise;
    private PatientFacts.@Nullable Flare flare;
    private @Nullable String wish;
    private PatientFacts.@Nullable NotRight notRight;
    private PatientFacts.@Nullable Quiet quiet;
    private PatientFacts.@Nullable Unreviewed unreviewed;
    private final Adherence adherence;
    private int waiting;
    private int starts;
    private PatientFacts.@Nullable Late late;
    private boolean quotaPlan;
    private PatientFacts.Beside beside = PatientFacts.Beside.NOTHING;
    private PatientFacts.@Nullable Withheld withheld;
    private PatientFacts.@Nullable ToRead toRead;
    private int held;
    private @Nullable LocalDate awayUntil;

    Known(Adherence adherence) {
        this.adherence = adherence;
    }

    Known programme(boolean runs) {
        programme = runs;
        return this;
    }

    Known recorded(boolean anything) {
        recorded = anything;
        return this;
    }

    Known stop(PatientFacts.@Nullable Stop what) {
        stop = what;
        return this;
    }

    Known painRise(@Nullable String words) {
        painRise = words;
        return this;
    }

    Known flare(PatientFacts.Flare lasts) {
        flare = lasts;
        return this;
    }

    Known wish(String words) {
        wish = words;
        return this;
    }

    Known notRight(PatientFacts.NotRight said) {
        notRight = said;
        return this;
    }

    Known quiet(PatientFacts.@Nullable Quiet since) {
        quiet = since;
        return this;
    }

    Known unreviewed(PatientFacts.@Nullable Unreviewed since) {
        unreviewed = since;
        return this;
    }

    Known waiting(int decisions, int measuredStarts) {
        waiting = decisions;
        starts = measuredStarts;
        return this;
    }

    Known late(PatientFacts.Late check) {
        late = check;
        return this;
    }

    Known quotaPlan(boolean waits) {
        quotaPlan = waits;
        return this;
    }

    Known beside(PatientFacts.Beside easilyOverlooked) {
        beside = easilyOverlooked;
        return this;
    }

    Known withheld(PatientFacts.Withheld exercises) {
        withheld = exercises;
        return this;
    }

    Known toRead(PatientFacts.ToRead text) {
        toRead = text;
        return this;
    }

    Known held(int decisions) {
        held = decisions;
        return this;
    }

    Known away(LocalDate until) {
        awayUntil = until;
        return this;
    }

    PatientFacts facts() {
        return new PatientFacts(
                programme,
                recorded,
                stop,
                painRise,
                flare,
                wish,
                notRight,
                quiet,
                unreviewed,
                adherence,
                waiting,
                starts,
                late,
                quotaPlan,
                beside,
                withheld,
                toRead,
                held,
                awayUntil);
    }
}
