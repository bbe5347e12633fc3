package org.steadyback.caseload.need;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;

/** Facts of one patient, each by its name. What is not said is not known; nothing waits. */
final class Known {

    private boolean programme = true;
    private boolean recorded = true;
    private Facts.@Nullable Stop stop;
    private @Nullable String painRise;
    private Facts.@Nullable Flare flare;
    private @Nullable String wish;
    private Facts.@Nullable NotRight notRight;
    private Facts.@Nullable Quiet quiet;
    private Facts.@Nullable Unreviewed unreviewed;
    private final Adherence adherence;
    private int waiting;
    private int starts;
    private Facts.@Nullable Late late;
    private boolean quotaPlan;
    private Facts.Beside beside = Facts.Beside.NOTHING;
    private Facts.@Nullable Withheld withheld;
    private Facts.@Nullable ToRead toRead;
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

    Known stop(Facts.@Nullable Stop what) {
        stop = what;
        return this;
    }

    Known painRise(@Nullable String words) {
        painRise = words;
        return this;
    }

    Known flare(Facts.Flare lasts) {
        flare = lasts;
        return this;
    }

    Known wish(String words) {
        wish = words;
        return this;
    }

    Known notRight(Facts.NotRight said) {
        notRight = said;
        return this;
    }

    Known quiet(Facts.@Nullable Quiet since) {
        quiet = since;
        return this;
    }

    Known unreviewed(Facts.@Nullable Unreviewed since) {
        unreviewed = since;
        return this;
    }

    Known waiting(int decisions, int measuredStarts) {
        waiting = decisions;
        starts = measuredStarts;
        return this;
    }

    Known late(Facts.Late check) {
        late = check;
        return this;
    }

    Known quotaPlan(boolean waits) {
        quotaPlan = waits;
        return this;
    }

    Known beside(Facts.Beside easilyOverlooked) {
        beside = easilyOverlooked;
        return this;
    }

    Known withheld(Facts.Withheld exercises) {
        withheld = exercises;
        return this;
    }

    Known toRead(Facts.ToRead text) {
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

    Facts facts() {
        return new Facts(
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
