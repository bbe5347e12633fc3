package org.steadyback.screening;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.interview.Interview;
import org.steadyback.screening.interview.Known;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Answers;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.Screened;

/**
 * Asks the safety screen, reply by reply, of the patient on the phone or by the physio at the desk. What cannot wait acts at once:
 * gate, alert and record are one transaction.
 */
@Service
@Transactional
public class Screens {

    /** Replies of yesterday say little of today. */
    static final Duration DRAFT_COUNTS_FOR = Duration.ofHours(24);

    private final ScreenStore store;
    private final Screening screening;
    private final GateWriter gates;
    private final AlertWriter alerts;
    private final PatientReader patients;
    private final ObjectProvider<EpisodeOnset> onsets;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Clock clock;
    private final Screen rules = Screen.DEFAULT;

    Screens(
            ScreenStore store,
            Screening screening,
            GateWriter gates,
            AlertWriter alerts,
            PatientReader patients,
            ObjectProvider<EpisodeOnset> onsets,
            CurrentAccount current,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.screening = screening;
        this.gates = gates;
        this.alerts = alerts;
        this.patients = patients;
        this.onsets = onsets;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where this screen stands for whoever asks: the replies they gave today, and what comes next. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Sitting sit(PatientId patient, ScreenKind kind) {
        var sheet =
                store.draft(patient, current.require(), kind, clock.instant().minus(DRAFT_COUNTS_FOR));
        return new Sitting(new Interview(kind, known(patient)), sheet);
    }

    @PreAuthorize("@care.reads(#command.patient())")
    public Answered answer(AnswerStep command) {
        var sitting = sit(command.patient(), command.kind());
        if (!sitting.interview().takes(command.step(), sitting.sheet(), command.reply())) {
            return new Answered.NotUnderstood();
        }
        return follow(command.patient(), sitting.with(command.step(), command.reply()));
    }

    /** The same for all replies at once; what is not replied to stays open, and counts as such. */
    @PreAuthorize("@care.reads(#command.patient())")
    public Answered take(TakeScreen command) {
        var interview = new Interview(command.kind(), known(command.patient()));
        var sheet = command.sheet();
        boolean understood = sheet.replies().entrySet().stream()
                .allMatch(one -> interview.takes(one.getKey(), sheet, one.getValue()));
        if (!understood) {
            return new Answered.NotUnderstood();
        }
        var sitting = new Sitting(interview, sheet);
        var answers = interview.answers(sheet);
        return conclude(
                command.patient(),
                sitting,
                answers,
                assess(command.patient(), sitting, answers),
                sitting.next().isEmpty());
    }

    /** The questions of the newest screen that were answered with yes or not sure, so that the patient can say what it is. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public List<Step> toSay(PatientId patient) {
        return store.newest(patient).map(Sheet::confirmed).orElse(List.of());
    }

    private Answered follow(PatientId patient, Sitting sitting) {
        var answers = sitting.interview().answers(sitting.sheet());
        var screened = assess(patient, sitting, answers);
        boolean finished = sitting.next().isEmpty();
        if (!finished && !screened.actNow()) {
            var now = clock.instant();
            store.keep(
                    patient,
                    current.require(),
                    sitting.interview().kind(),
                    sitting.sheet(),
                    now,
                    now.minus(DRAFT_COUNTS_FOR));
            return new Answered.GoOn(sitting);
        }
        return conclude(patient, sitting, answers, screened, finished);
    }

    private Screened assess(PatientId patient, Sitting sitting, Answers answers) {
        if (sitting.interview().kind() != ScreenKind.WEEKLY) {
            return rules.assess(answers);
        }
        var before = lastWhole(patient, sitting.interview().known(), answers);
        return rules.assessNews(before, before.with(answers));
    }

    /** With today's facts, so that only a new answer makes news; whoever was seen in person said no to everything. */
    private Answers lastWhole(PatientId patient, Known known, Answers now) {
        var nothing = Answers.yesTo(Set.of(), now.facts());
        return store.newestWhole(patient)
                .map(sheet -> nothing.with(new Interview(ScreenKind.ROUTINE, known).answers(sheet)))
                .orElse(nothing);
    }

    private Answered conclude(
            PatientId patient, Sitting sitting, Answers answers, Screened screened, boolean finished) {
        var by = current.require();
        var safety = screening.safetyOf(patient);
        var now = clock.instant();
        var id = Uuid7.next();
        store.add(id, patient, by, sitting, finished, answers.facts(), screened, tags(safety, sitting, screened), now);
        store.drop(patient, by);
        audit.created(patient, "screen", id);
        var action = GateAction.of(screened.action());
        var kind = sitting.interview().kind();
        var today = sitting.interview().known().today();
        var reason = RuleWords.reason(screened.fired(), screened.unsettled());
        GateRule.after(safety.gate(), action, kind, today)
                .ifPresent(state -> gates.add(
                        patient,
                        state,
                        reason,
                        GateRule.opensOn(state, answers.facts(), rules, today),
                        GateSource.SCREEN,
                        id));
        alerts.raise(patient, action, AlertCause.SCREEN, details(screened), id);
        return action.stops() ? new Answered.ActNow(action) : new Answered.Finished(action, screening.gateOf(patient));
    }

    /** A whole screen says it all; one cut short, or a weekly check, adds to what was known. */
    private static Set<String> tags(Safety safety, Sitting sitting, Screened screened) {
        var tags = new HashSet<String>();
        screened.tags().forEach(tag -> tags.add(tag.name()));
        new JointTags(sitting.sheet()).narrow(tags);
        if (sitting.interview().kind() == ScreenKind.WEEKLY || sitting.next().isPresent()) {
            safety.conditions().forEach(condition -> tags.add(condition.name()));
        }
        return tags;
    }

    private static List<String> details(Screened screened) {
        return Stream.concat(
                        screened.fired().stream().map(fired -> fired.rule() + " " + RuleWords.of(fired.rule())),
                        screened.unsettled().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("Not sure: " + String.join(", ", ScreenStore.keys(screened.unsettled()))))
                .toList();
    }

    private Known known(PatientId patient) {
        var card = patients.card(patient);
        var onset = Optional.ofNullable(onsets.getIfAvailable()).flatMap(episodes -> episodes.of(patient));
        return new Known(LocalDate.ofInstant(clock.instant(), card.zone()), card.birthDate(), onset.orElse(null));
    }
}
