package org.steadyback.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.PlanReader;
import org.steadyback.progression.FlareBegun;
import org.steadyback.progression.FlareWork;
import org.steadyback.progression.Flares;
import org.steadyback.screening.Advice;
import org.steadyback.screening.AnswerStep;
import org.steadyback.screening.SafetyNets;
import org.steadyback.screening.Screens;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Said;

/** The patient's side of a flare: to say that it is one, to end it, to see how it goes. */
@Service
@Transactional
public class FlareDiary {

    private final FlarePages pages;
    private final PatientReader patients;
    private final PlanReader plans;
    private final Flares flares;
    private final FlareBook work;
    private final Mornings mornings;
    private final Sessions sessions;
    private final Screens screens;
    private final SafetyNets nets;
    private final Clock clock;

    FlareDiary(
            FlarePages pages,
            PatientReader patients,
            PlanReader plans,
            Flares flares,
            FlareBook work,
            Mornings mornings,
            Sessions sessions,
            Screens screens,
            SafetyNets nets,
            Clock clock) {
        this.pages = pages;
        this.patients = patients;
        this.plans = plans;
        this.flares = flares;
        this.work = work;
        this.mornings = mornings;
        this.sessions = sessions;
        this.screens = screens;
        this.nets = nets;
        this.clock = clock;
    }

    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional(readOnly = true)
    public FlarePage page(PatientId patient) {
        return pages.of(patient);
    }

    /** The patient's word is enough; the short safety check has been asked before. */
    @PreAuthorize("@care.isSelf(#patient)")
    public FlareBegun begin(PatientId patient) {
        return flares.begin(plans.plansOf(patient), workOf(patient));
    }

    /** It has passed, says the patient. */
    @PreAuthorize("@care.isSelf(#patient)")
    public boolean end(PatientId patient) {
        return flares.end(plans.plansOf(patient), workOf(patient));
    }

    /** "Not now" to a flare plan that was suggested. */
    @PreAuthorize("@care.isSelf(#patient)")
    public void decline(PatientId patient) {
        flares.decline(patient, today(patient));
    }

    /** This morning's number: two calmer ones lead back to the plan. */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public Answering answer(AnswerMorning command) {
        return mornings.answer(command);
    }

    /**
     * Signs from the short check before a flare: stops like any other, without a session around them (fact sheet §2.9). Fever is
     * the screen's own question, and is asked and graded there.
     *
     * @param note the patient's own words, perhaps empty
     */
    @PreAuthorize("@care.isSelf(#patient)")
    public Guidance reportSigns(PatientId patient, Set<Said.OfSign> said, boolean fever, String note) {
        if (fever) {
            screens.answer(new AnswerStep(patient, ScreenKind.FLARE, Step.I1, "YES"));
        }
        var guidance = said.isEmpty() ? null : guidance(record(patient, said, note));
        boolean graver = guidance != null
                && guidance.action() != null
                && guidance.action().compareTo(Action.SAME_DAY) <= 0;
        if (guidance != null && (graver || !fever)) {
            return guidance;
        }
        var zone = Optional.of(patients.card(patient).zone());
        return Guidance.of(Advice.SAME_DAY, () -> nets.numbers(patient, zone), true, List.of());
    }

    private static Guidance guidance(Recording recorded) {
        if (recorded instanceof Recording.Stored(var receipt)) {
            return receipt.guidance();
        }
        throw new IllegalStateException("Signs were not kept: " + recorded);
    }

    private Recording record(PatientId patient, Set<Said.OfSign> said, String note) {
        var now = clock.instant();
        return sessions.record(new RecordSession(
                patient,
                SessionId.next(),
                now,
                now,
                patients.card(patient).zone(),
                SessionKind.FLARE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                said,
                note,
                List.of()));
    }

    /** What the rules of a flare look at. */
    private FlareWork workOf(PatientId patient) {
        return work.flareOf(patient, today(patient), clock.instant());
    }

    private LocalDate today(PatientId patient) {
        return LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
    }
}
