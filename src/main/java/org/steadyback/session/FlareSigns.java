package org.steadyback.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.access.ActingAs;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.Advice;
import org.steadyback.screening.Offers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.screening.Stops;
import org.steadyback.screening.WatchWords;
import org.steadyback.screening.rules.Said;

/**
 * The signs of the short check before a flare, as in the player (fact sheet §2.9, order): a tick is kept at once; on the page of
 * advice it may be put right for a minute; confirmed, left, rung from or the minute over it is sent, and then only a clinician
 * changes it. Unanswered is yes.
 */
@Service
public class FlareSigns {

    /** So long what was ticked may be put right; then it is sent ([D], as the screen's). */
    static final Duration PUT_RIGHT_WITHIN = Duration.ofSeconds(60);

    private final HeldSigns held;
    private final FlareDiary diary;
    private final Stops stops;
    private final SafetyNets nets;
    private final Offers offers;
    private final ActingAs acting;
    private final CurrentAccount current;

    FlareSigns(
            HeldSigns held,
            FlareDiary diary,
            Stops stops,
            SafetyNets nets,
            Offers offers,
            ActingAs acting,
            CurrentAccount current) {
        this.held = held;
        this.diary = diary;
        this.stops = stops;
        this.nets = nets;
        this.offers = offers;
        this.acting = acting;
        this.current = current;
    }

    /** What became of what is ticked. */
    public sealed interface Kept {

        /**
         * @param advice which page to show, alone: the most urgent of this and of whatever stood before; nothing of it has been sent
         * @param said what counts of it, an open question of the words among it
         */
        record Waiting(UUID id, Advice advice, Set<Said.OfSign> said) implements Kept {}

        /** Nothing that is ticked is new or a stop; what was held before is forgotten. */
        record Nothing() implements Kept {}

        /** What was ticked before has gone out: only a clinician changes it now. */
        record Sent() implements Kept {}
    }

    /**
     * Keeps what is ticked now, in place of what was ticked before; its minute begins anew.
     *
     * @param before what an earlier call has kept; empty = nothing
     * @param advised whether the page of advice is shown; before that there is a minute for the question too, as in the player
     */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public Kept keep(TellSigns command, Optional<UUID> before, boolean advised) {
        if (before.isPresent() && !held.takeBack(before.get(), command.patient())) {
            return new Kept.Sent();
        }
        var counting = command.leftOut(WatchWords.ENGLISH)
                .counting(nets.findings(command.patient()).keySet());
        if (counting.nothing()) {
            return new Kept.Nothing();
        }
        var id = before.orElseGet(Uuid7::next);
        var advice = advice(counting);
        var by = current.require().account();
        held.hold(
                id,
                command.patient(),
                advice,
                advised ? PUT_RIGHT_WITHIN : PUT_RIGHT_WITHIN.multipliedBy(2),
                () -> acting.account(
                        by,
                        () -> diary.reportSigns(
                                counting.patient(), counting.said(), counting.fever(), counting.note())));
        return new Kept.Waiting(id, ofAll(command.patient(), advice), counting.said());
    }

    /** Never two pieces of advice: an older stop, or one that waits in another tab, may be the more urgent. What has passed is no stop. */
    private Advice ofAll(PatientId patient, Advice own) {
        return own == Advice.NO_STOP
                ? own
                : Stream.of(Stream.of(own), held.adviceFor(patient).stream(), offers.now(patient).ring().stream())
                        .flatMap(one -> one)
                        .min(Comparator.naturalOrder())
                        .orElse(own);
    }

    /** Confirmed, left, or rung from. */
    @PreAuthorize("@care.isSelf(#patient)")
    public void send(PatientId patient, UUID id) {
        held.send(id, patient);
    }

    /** "No, that was a slip": whether there was still something to take back. It was never sent, and leaves no trace. */
    @PreAuthorize("@care.isSelf(#patient)")
    public boolean takeBack(PatientId patient, UUID id) {
        return held.takeBack(id, patient);
    }

    /** The highest wins; fever alone is for the same day (R09). */
    private Advice advice(TellSigns told) {
        var signs = stops.grade(told.patient(), told.said()).advice();
        return told.fever()
                ? Stream.of(signs, Advice.SAME_DAY)
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                : signs;
    }
}
