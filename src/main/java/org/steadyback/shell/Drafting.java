package org.steadyback.shell;

import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Drafts;

/** Gives a form what keeps what is written in it. */
@Component
public class Drafting {

    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;

    Drafting(Drafts drafts, CurrentAccount current, Clock clock) {
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
    }

    /**
     * @param form a record of what can be written; what cannot be read any more as one is as good as none
     * @param written what stands in the form
     * @param fill puts a draft into the form, and says in a sentence what it could not; empty if all of it stands there
     */
    public <T extends Record> DraftKeeper<T> keeper(Class<T> form, Supplier<T> written, Function<T, String> fill) {
        return new DraftKeeper<>(drafts, current.require().clinicZone(), clock, form, written, fill);
    }
}
