package org.steadyback.session;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
    private final LogWriter log;
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
            LogWriter log,
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
        this.log = log;
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
    public MorningRecorded answer(AnswerMorning command) {
        return mornings.answer(command);
    }

    /**
     * Signs from the short check before a flare: stops like any other, without a session around them (fact sheet §2.9). Fever is
     * the screen's own question, and is asked and graded there. Told again under the same id nothing is added, but what is new in it: a
     * device that had no network may know of more than the portal.
     *
     * @param check of which the signs are
     * @param told what counts of it
     * @param saidAt when, by the device; empty = now
     */
    @PreAuthorize("@care.isSelf(#told.patient())")
    public Guidance reportSigns(SessionId check, TellSigns told, Optional<DeviceTime> saidAt) {
        var patient = told.patient();
        // takes the patient's turn: of two that come at once the second finds the first
        boolean known = log.kept(patient, check).isPresent();
        if (told.fever()) {
            screens.answerOnce(new AnswerStep(patient, ScreenKind.FLARE, Step.I1, "YES"), feverOf(patient, check));
        }
        var before = known
                ? log.corrected(patient, check)
                        .map(entry -> entry.session().stopSymptoms())
                        .orElse(Set.of())
                : Set.<Said.OfSign>of();
        var more = told.beyond(before);
        if (!more.isEmpty()) {
            var guidance = record(patient, known ? more(patient, check, more) : check, more, told.note(), saidAt);
            boolean graver = guidance.action() != null && guidance.action().compareTo(Action.SAME_DAY) <= 0;
            if (graver || !told.fever()) {
                return guidance;
            }
        }
        var zone = Optional.of(patients.card(patient).zone());
        return Guidance.of(
                told.fever() ? Advice.SAME_DAY : Advice.CLINICIAN_FIRST,
                () -> nets.numbers(patient, zone),
                true,
                List.of());
    }

    /** Whether anything is stored of this check. */
    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional(readOnly = true)
    public boolean isTold(PatientId patient, SessionId check) {
        return log.isStored(patient, check) || screens.isKept(patient, feverOf(patient, check));
    }

    private static UUID feverOf(PatientId patient, SessionId check) {
        return named(patient, check, "fever");
    }

    /** The same again has the same id. */
    private static SessionId more(PatientId patient, SessionId check, Set<Said.OfSign> said) {
        return new SessionId(named(
                patient, check, said.stream().map(Said.OfSign::code).sorted().collect(Collectors.joining(","))));
    }

    private static UUID named(PatientId patient, SessionId check, String what) {
        return UUID.nameUUIDFromBytes((patient + " " + check + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    private Guidance record(
            PatientId patient, SessionId id, Set<Said.OfSign> said, String note, Optional<DeviceTime> saidAt) {
        var zone = patients.card(patient).zone();
        var now = DeviceTime.right(clock.instant());
        var recorded = sessions.record(session(patient, id, zone, said, note, saidAt.orElse(now)));
        if (recorded instanceof Recording.Invalid) {
            // no clock of a device keeps a sign from being stored
            recorded = sessions.record(session(patient, id, zone, said, note, now));
        }
        return switch (recorded) {
            case Recording.Stored(var receipt) -> receipt.guidance();
            case Recording.AlreadyStored(var receipt) -> receipt.guidance();
            case Recording.DifferentContent() ->
                Guidance.of(Advice.CLINICIAN_FIRST, () -> nets.numbers(patient, Optional.of(zone)), true, List.of());
            case Recording.Invalid _ -> throw new IllegalStateException("Signs were not kept: " + recorded);
        };
    }

    private static RecordSession session(
            PatientId patient, SessionId id, ZoneId zone, Set<Said.OfSign> said, String note, DeviceTime at) {
        return new RecordSession(
                patient,
                id,
                at.said(),
                at.said(),
                zone,
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
                List.of(),
                Set.of(),
                at.sent());
    }

    /** What the rules of a flare look at. */
    private FlareWork workOf(PatientId patient) {
        return work.flareOf(patient, today(patient), clock.instant());
    }

    private LocalDate today(PatientId patient) {
        return LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
    }
}
