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
     * @param check of which the ticks are: the device sends them by the same id, should the network fail
     * @param advised whether the page of advice is shown; before that there is a minute for the question too, as in the player
     */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public Kept keep(SessionId check, TellSigns command, boolean advised) {
        if (!held.takeBack(check.value(), command.patient()) && diary.isTold(command.patient(), check)) {
            return new Kept.Sent();
        }
        var counting = counting(command);
        if (counting.nothing()) {
            return new Kept.Nothing();
        }
        var advice = advice(counting);
        hold(check, counting, advice, advised ? PUT_RIGHT_WITHIN : PUT_RIGHT_WITHIN.multipliedBy(2), Optional.empty());
        return new Kept.Waiting(check.value(), ofAll(command.patient(), advice), counting.said());
    }

    /**
     * What the device has kept of a check since its first tick: said without network, or in a tab that was closed. It is as it stands,
     * with what was left out as yes, and goes out at once; however often it comes, and whatever the portal held of it, it is told once.
     *
     * @return false where nothing of it counts
     */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public boolean tell(SessionId check, TellSigns command, DeviceTime saidAt) {
        var counting = counting(command);
        if (counting.nothing()) {
            return false;
        }
        // where it cannot be stored just now it stays held, and is tried again
        hold(check, counting, advice(counting), Duration.ZERO, Optional.of(saidAt));
        held.send(check.value(), command.patient());
        return true;
    }

    private void hold(SessionId check, TellSigns told, Advice advice, Duration within, Optional<DeviceTime> saidAt) {
        var by = current.require().account();
        held.hold(
                check.value(),
                told.patient(),
                advice,
                within,
                () -> acting.account(by, () -> diary.reportSigns(check, told, saidAt)));
    }

    private TellSigns counting(TellSigns command) {
        return command.leftOut(WatchWords.ofReader())
                .counting(nets.findings(command.patient()).keySet());
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
