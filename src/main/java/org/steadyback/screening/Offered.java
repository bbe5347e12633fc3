package org.steadyback.screening;

import java.time.LocalDate;
import java.util.Optional;

import org.steadyback.library.ExerciseCard;
import org.steadyback.screening.GateAction.Offer;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.text.Texts;

/**
 * The one answer to "what may be offered to this patient on this day, and what are they told instead" (fact sheet §2.4, §2.9
 * "What is shut"). Every page, every answer of the player's API and every service that starts, offers, suggests or praises exercise
 * asks it, and nothing decides it for itself. Ask {@link Offers#now} where nothing else is known; whoever knows of a break or a
 * flare says so with {@link #of}.
 *
 * <p>What shuts, most urgent first: the gate of EMERGENCY and SAME_DAY, nobody asked yet, a stop that no clinician has settled,
 * questions that come first; then the gate's own bounds. A new reason to wait belongs in {@link #of} and in {@link Because}, and
 * holds on every page at once. Pure.
 *
 * @param day for which this holds, where the patient lives
 * @param offer how much of exercise may be offered
 * @param because what decides that
 */
public record Offered(Safety safety, LocalDate day, Offer offer, Because because) {

    private static final GateTexts SAY = Texts.of(GateTexts.class);

    /** What decides. */
    public enum Because {
        /** Nobody has been asked and nobody has decided. */
        NOT_SCREENED,
        /** What the gate says, be it open or closed. */
        GATE,
        /**
         * A stop symptom was reported and no clinician has settled it, or was ticked and may still be put right; nothing is offered,
         * whatever the gate would allow.
         */
        STOP_OPEN,
        /** Safety questions have to be answered before anything is offered. */
        QUESTIONS_FIRST
    }

    /**
     * @param due the screen that is due on this day, as far as it is known
     */
    public static Offered of(Safety safety, LocalDate day, Optional<ScreenDue.Why> due) {
        if (safety.held().isPresent() && !safety.stops()) {
            return new Offered(safety, day, Offer.NOTHING, Because.STOP_OPEN);
        }
        if (safety.gate().isEmpty()) {
            return new Offered(safety, day, Offer.NOTHING, Because.NOT_SCREENED);
        }
        var byGate = safety.gate().get().offerOn(day);
        if (byGate == Offer.NOTHING) {
            // a gate that says stop keeps its own, more urgent words
            return new Offered(safety, day, Offer.NOTHING, Because.GATE);
        }
        if (safety.stopOpen()) {
            return new Offered(safety, day, Offer.NOTHING, Because.STOP_OPEN);
        }
        if (due.filter(ScreenDue.Why::comesFirst).isPresent()) {
            return new Offered(safety, day, Offer.NOTHING, Because.QUESTIONS_FIRST);
        }
        return new Offered(safety, day, byGate, Because.GATE);
    }

    /** What a patient is told, and asked, whom nobody has screened yet. */
    public static String firstQuestions() {
        return SAY.firstQuestions();
    }

    /** Why, and what until then. */
    public static String firstQuestionsWhy() {
        return SAY.firstQuestionsWhy();
    }

    /** Whether a clinician has cleared a stop and what they chose waits for the whole screen after it. */
    public boolean cleared() {
        var times = safety.times();
        return because == Because.QUESTIONS_FIRST
                && times.stopped() != null
                && (times.full() == null || times.full().isBefore(times.stopped()));
    }

    /** Nothing at all: no start, no exercise, no praise of any. */
    public boolean nothing() {
        return offer == Offer.NOTHING;
    }

    /** Whether the plan itself may be done, be it all of it or what was picked by hand; only then it is suggested and praised. */
    public boolean plan() {
        return offer == Offer.PROGRAMME || offer == Offer.HAND_PICKED;
    }

    /** Whether easy walking, and perhaps more of what is gentle, may be offered beside the plan, which waits. */
    public boolean gentle() {
        return !nothing() && !plan();
    }

    /** Whether positions that ease the back may be offered too. */
    public boolean easing() {
        return !nothing() && offer != Offer.WALKING;
    }

    /**
     * On what the patient should ring somebody while exercise waits; empty where nobody has to be rung. It stands above every page,
     * with the numbers.
     */
    public Optional<Advice> ring() {
        return switch (because) {
            case STOP_OPEN -> Optional.of(held().advice());
            case NOT_SCREENED, QUESTIONS_FIRST -> Optional.empty();
            case GATE ->
                switch (safety.gate().orElseThrow().action()) {
                    case EMERGENCY, SAME_DAY ->
                        Optional.of(Advice.of(safety.gate().orElseThrow().action(), safety.said()));
                    case URGENT, CLINICIAN_FIRST -> Optional.of(Advice.CLINICIAN_FIRST);
                    case SUPERVISED_ONLY, STAY_ACTIVE, OK_WITH_CAUTIONS, OK -> Optional.empty();
                };
        };
    }

    /** What a page says itself of what may be done; empty where it stands above every page already, with whom to ring. */
    public Optional<String> ownNotice() {
        return ring().isPresent() ? Optional.empty() : Optional.of(sentence());
    }

    /** Whether this exercise may be offered: by the gate, by the cautions, and by a physio's word where one is needed. */
    public boolean allows(ExerciseCard card) {
        return offer.allows(card) && safety.withheld(card).isEmpty();
    }

    /** The state as a machine reads it: the gate's action, or what stands before it. */
    public String code() {
        return switch (because) {
            case NOT_SCREENED -> "NOT_SCREENED";
            case STOP_OPEN -> "STOPPED";
            case QUESTIONS_FIRST -> "QUESTIONS_FIRST";
            case GATE -> safety.gate().orElseThrow().action().name();
        };
    }

    /** What the patient reads while a stop stands; empty where none does. */
    public Optional<StopPage> stopPage(HelpNumbers numbers) {
        return switch (because) {
            case STOP_OPEN -> Optional.of(StopPage.of(held(), numbers));
            case GATE ->
                safety.gate()
                        .map(Gate::action)
                        .filter(GateAction::stops)
                        .map(action -> StopPage.of(action, safety.said(), numbers));
            case NOT_SCREENED, QUESTIONS_FIRST -> Optional.empty();
        };
    }

    /** As {@link #sentence(HelpNumbers)}, where the numbers stand beside it or are not known. */
    public String sentence() {
        return sentence(HelpNumbers.unnamed());
    }

    /** What the patient is told: what may be done now, and who decides what comes next. The clinician's reason is not shown. */
    public String sentence(HelpNumbers numbers) {
        return stopPage(numbers).map(StopPage::sentence).orElseGet(this::withoutStop);
    }

    private String withoutStop() {
        return switch (because) {
            case NOT_SCREENED -> SAY.notScreened();
            case STOP_OPEN -> throw new IllegalStateException("A stop has its page");
            case QUESTIONS_FIRST -> SAY.questionsFirst();
            case GATE -> byGate(safety.gate().orElseThrow());
        };
    }

    /** What is held is not yet in the gate, and is told as what it will be. */
    private HeldStop held() {
        return safety.held().orElse(HeldStop.of(Advice.CLINICIAN_FIRST));
    }

    private String byGate(Gate gate) {
        if (gate.action() != GateAction.STAY_ACTIVE) {
            return GateWords.forPatient(gate.action());
        }
        var opens = gate.opensOn();
        if (opens == null) {
            return SAY.firstDays();
        }
        return gate.openedBy(day) ? GateWords.forPatient(GateAction.OK) : SAY.firstDaysUntil(opens);
    }
}
