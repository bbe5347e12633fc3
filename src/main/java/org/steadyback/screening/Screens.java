package org.steadyback.screening;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.ActingAs;
import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Role;
import org.steadyback.access.SignedIn;
import org.steadyback.episode.EpisodeHead;
import org.steadyback.episode.EpisodeReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.interview.Interview;
import org.steadyback.screening.interview.Known;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Answers;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Screen;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Screened;
import org.steadyback.text.Reading;

/**
 * Asks the safety screen, reply by reply, of the patient on the phone or by the physio at the desk. What cannot wait acts at once:
 * gate, alert and record are one transaction.
 */
@Service
@Transactional
public class Screens {

    /** Replies of yesterday say little of today. */
    static final Duration DRAFT_COUNTS_FOR = Duration.ofHours(24);

    /** So long an answer that cannot wait may be put right on its page of advice; then it is sent (fact sheet §2.9, [D]). */
    static final Duration PUT_RIGHT_WITHIN = Duration.ofSeconds(60);

    private final ScreenStore store;
    private final Screening screening;
    private final PatientTurn turns;
    private final GateWriter gates;
    private final AlertWriter alerts;
    private final PatientReader patients;
    private final EpisodeReader episodes;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Clock clock;
    private final HeldBefore held;
    private final ActingAs acting;
    private final TransactionTemplate alone;
    private final Screen rules = Screen.DEFAULT;

    Screens(
            ScreenStore store,
            Screening screening,
            PatientTurn turns,
            GateWriter gates,
            AlertWriter alerts,
            PatientReader patients,
            EpisodeReader episodes,
            CurrentAccount current,
            AuditTrail audit,
            Clock clock,
            HeldBefore held,
            ActingAs acting,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.screening = screening;
        this.turns = turns;
        this.gates = gates;
        this.alerts = alerts;
        this.patients = patients;
        this.episodes = episodes;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.held = held;
        this.acting = acting;
        this.alone = new TransactionTemplate(transactions);
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Where this screen stands for whoever asks: the replies they gave today, and what comes next. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Sitting sit(PatientId patient, ScreenKind kind) {
        var sheet =
                store.draft(patient, current.require(), kind, clock.instant().minus(DRAFT_COUNTS_FOR));
        return new Sitting(new Interview(kind, known(patient)), sheet);
    }

    /**
     * One reply, kept at once. What a patient ticks in the weekly check is held as well, as before a flare (ADR 0044): its questions
     * left, or not answered within their minute, are left out, and that counts as the worse answer (fact sheet §2.9, order).
     */
    @PreAuthorize("@care.reads(#command.patient())")
    public Answered answer(AnswerStep command) {
        var patient = command.patient();
        var by = current.require();
        if (command.kind() != ScreenKind.WEEKLY || by.role() != Role.PATIENT) {
            return reply(command);
        }
        @Nullable
        Runnable before =
                held.takeBack(weekly(patient), patient) ? holding(patient, by, sit(patient, ScreenKind.WEEKLY)) : null;
        var then = new AtomicReference<@Nullable Runnable>(before);
        holdAfterwards(then, before);
        var answered = reply(command);
        then.set(
                switch (answered) {
                    case Answered.GoOn(var sitting) -> holding(patient, by, sitting);
                    case Answered.NotUnderstood() -> before;
                    case Answered.ActNow _, Answered.Finished _ -> null;
                });
        return answered;
    }

    /**
     * One answer that cannot wait, told under an id of its own: kept once, however often it comes.
     *
     * @param id of the screen that it makes
     */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public void answerOnce(AnswerStep command, UUID id) {
        turns.take(command.patient());
        if (!store.isKept(command.patient(), id)) {
            reply(command, id);
        }
    }

    /** Whether a screen is kept under this id. */
    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional(readOnly = true)
    public boolean isKept(PatientId patient, UUID id) {
        return store.isKept(patient, id);
    }

    /**
     * What a device has kept of the list of the weekly check, ticked without network or in a tab that was closed: its questions are left
     * out, which counts as the worse answer. What was stored of it since then is not told again.
     */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public void tell(TellWeekly command) {
        var patient = command.patient();
        turns.take(patient);
        var by = current.require();
        var since = clock.instant().minus(command.ago());
        var more = new HashSet<>(command.ticked());
        more.removeAll(store.newsSince(patient, since));
        if (more.isEmpty()) {
            return;
        }
        var open = sit(patient, ScreenKind.WEEKLY);
        @Nullable Runnable before = held.takeBack(weekly(patient), patient) ? holding(patient, by, open) : null;
        holdAfterwards(new AtomicReference<@Nullable Runnable>(), before);
        more.addAll(open.sheet().news());
        var ticked = more.stream().sorted().map(QuestionGroup::name).collect(Collectors.joining(","));
        var sitting = open.with(Step.NEWS, ticked);
        var answers = sitting.interview().answers(sitting.sheet());
        var id = UUID.nameUUIDFromBytes((patient + " " + command.id() + " " + ticked).getBytes(StandardCharsets.UTF_8));
        add(patient, sitting, answers, assessOpen(patient, sitting, answers), false, id, since);
    }

    /** What each tick of the weekly check leads to while its questions are left out; without those that ask nobody to look. */
    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional(readOnly = true)
    public Map<QuestionGroup, HeldStop> weeklyAhead(PatientId patient) {
        var empty = new Sitting(new Interview(ScreenKind.WEEKLY, known(patient)), Sheet.EMPTY);
        var ahead = new EnumMap<QuestionGroup, HeldStop>(QuestionGroup.class);
        for (var part : QuestionGroup.values()) {
            if (part.inWeeklyCheck()) {
                var sitting = empty.with(Step.NEWS, part.name());
                stopOf(patient, sitting).ifPresent(stop -> ahead.put(part, stop));
            }
        }
        return ahead;
    }

    /** The page of the weekly check is left: what was ticked and not answered is left out. */
    @PreAuthorize("@care.isSelf(#patient)")
    public void left(PatientId patient) {
        held.send(weekly(patient), patient);
    }

    /**
     * "No, I tapped by mistake", to what was ticked in the weekly check: as if it had never been said.
     *
     * @return false where it was sent before; then only a clinician changes it
     */
    @PreAuthorize("@care.reads(#patient)")
    public boolean untick(PatientId patient) {
        var by = current.require();
        if (by.role() == Role.PATIENT) {
            @Nullable
            Runnable before = held.takeBack(weekly(patient), patient)
                    ? holding(patient, by, sit(patient, ScreenKind.WEEKLY))
                    : null;
            holdAfterwards(new AtomicReference<@Nullable Runnable>(), before);
        }
        boolean open = sit(patient, ScreenKind.WEEKLY).sheet().reply(Step.NEWS).isPresent();
        if (open) {
            store.drop(patient, by);
        }
        return open;
    }

    /**
     * "No, I tapped by mistake", on a question that one tick of the weekly check has opened: this tick only, whatever else is ticked.
     *
     * @return as {@link #untick(PatientId)}
     */
    @PreAuthorize("@care.reads(#patient)")
    public boolean untick(PatientId patient, QuestionGroup part) {
        var left = new TreeSet<>(sit(patient, ScreenKind.WEEKLY).sheet().news());
        left.remove(part);
        if (left.isEmpty()) {
            return untick(patient);
        }
        var reply = left.stream().map(QuestionGroup::name).collect(Collectors.joining(","));
        return answer(new AnswerStep(patient, ScreenKind.WEEKLY, Step.NEWS, reply)) instanceof Answered.GoOn;
    }

    /** One a patient, as there is one draft of it. */
    private static UUID weekly(PatientId patient) {
        return patient.value();
    }

    /** Only what is stored is held; what could not be stored leaves held what was. */
    private static void holdAfterwards(AtomicReference<@Nullable Runnable> stored, @Nullable Runnable before) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                var hold = status == STATUS_COMMITTED ? stored.get() : before;
                if (hold != null) {
                    hold.run();
                }
            }
        });
    }

    /** Holds a weekly check with what is open in it; null where leaving it out asks nobody to look. */
    private @Nullable Runnable holding(PatientId patient, SignedIn by, Sitting sitting) {
        var found = stopOf(patient, sitting);
        if (found.isEmpty()) {
            return null;
        }
        var stop = found.get();
        var language = Reading.language(); // in which it was asked, whoever sends it
        return () -> held.hold(
                weekly(patient),
                patient,
                stop,
                PUT_RIGHT_WITHIN,
                () -> acting.account(
                        by.account(),
                        () -> Reading.in(language, () -> alone.execute(_ -> settleOpen(patient, sitting)))));
    }

    /** What leaving open what is open would lead to; empty where it asks nobody to look. */
    private Optional<HeldStop> stopOf(PatientId patient, Sitting sitting) {
        var answers = sitting.interview().answers(sitting.sheet());
        var screened = assessOpen(patient, sitting, answers);
        var action = GateAction.of(screened.action());
        if (!action.moreUrgentThan(GateAction.SUPERVISED_ONLY)) {
            return Optional.empty();
        }
        var said = screened.raises(whole(patient, sitting, answers));
        var others = said.stream().filter(one -> !StopPage.isHarm(one)).toList();
        return Optional.of(HeldStop.of(Advice.of(action, others), said));
    }

    private Answered settleOpen(PatientId patient, Sitting sitting) {
        var answers = sitting.interview().answers(sitting.sheet());
        return add(patient, sitting, answers, assessOpen(patient, sitting, answers), false, Uuid7.next(), null);
    }

    private Screened assessOpen(PatientId patient, Sitting sitting, Answers answers) {
        return assessUnsure(patient, sitting, answers, sitting.interview().open(sitting.sheet()));
    }

    private Answered reply(AnswerStep command) {
        return reply(command, Uuid7.next());
    }

    private Answered reply(AnswerStep command, UUID id) {
        var sitting = sit(command.patient(), command.kind());
        if (!sitting.interview().takes(command.step(), sitting.sheet(), command.reply())) {
            return leftOut(command, sitting);
        }
        return follow(command.patient(), sitting.with(command.step(), command.reply()), id);
    }

    /** A question of the weekly check whose time was over meanwhile is no longer asked: what it led to holds. */
    private Answered leftOut(AnswerStep command, Sitting sitting) {
        boolean over = command.kind() == ScreenKind.WEEKLY
                && command.step() != Step.NEWS
                && sitting.sheet().reply(Step.NEWS).isEmpty();
        var gate = over ? screening.gateOf(command.patient()) : Optional.<Gate>empty();
        return gate.map(Gate::action)
                .filter(action -> action.moreUrgentThan(GateAction.SUPERVISED_ONLY))
                .<Answered>map(
                        action -> action.stops() ? new Answered.ActNow(action) : new Answered.Finished(action, gate))
                .orElseGet(Answered.NotUnderstood::new);
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
        var screened = assess(command.patient(), sitting, answers);
        return conclude(
                command.patient(), sitting, answers, screened, sitting.next().isEmpty(), Uuid7.next());
    }

    /** What whoever asks has just said and may still put right on the page of advice; empty once it is sent. */
    @PreAuthorize("@care.isSelf(#patient)")
    @Transactional(readOnly = true)
    public Optional<JustSaid> justSaid(PatientId patient) {
        return store.justSaid(patient, current.require(), clock.instant().minus(PUT_RIGHT_WITHIN));
    }

    /**
     * "Is that right?" The alert was raised with the answer; within the minute, on the same page, and while nobody has seen it,
     * a slip is taken back by whoever tapped. What was said and taken back stays for the physio to read.
     */
    @PreAuthorize("@care.isSelf(#command.patient())")
    public PutRight.Answer putRight(PutRight command) {
        turns.take(command.patient());
        var by = current.require();
        var now = clock.instant();
        var said = store.justSaid(command.patient(), by, now.minus(PUT_RIGHT_WITHIN))
                .filter(one -> one.screen().equals(command.screen()));
        if (said.isEmpty()) {
            return PutRight.Answer.TOO_LATE;
        }
        if (command.right()) {
            store.confirm(command, by, PutRight.Answer.CONFIRMED, now);
            return PutRight.Answer.CONFIRMED;
        }
        if (!alerts.takeBack(command.patient(), command.screen())) {
            return PutRight.Answer.TOO_LATE;
        }
        store.confirm(command, by, PutRight.Answer.TAKEN_BACK, now);
        var sheet = said.get().sheet().without(command.step());
        store.keep(command.patient(), by, said.get().kind(), sheet, now, now.minus(DRAFT_COUNTS_FOR));
        audit.updated(command.patient(), "screen", command.screen());
        if (said.get().kind() == ScreenKind.WEEKLY) {
            // its question is open again, and what was ticked is still ticked
            var sitting = new Sitting(new Interview(ScreenKind.WEEKLY, known(command.patient())), sheet);
            holdAfterwards(new AtomicReference<@Nullable Runnable>(holding(command.patient(), by, sitting)), null);
        }
        return PutRight.Answer.TAKEN_BACK;
    }

    /** Asked while clearing, and not all answered with no: kept as a screen that ended early, which closes the gate and raises anew. */
    GateAction askedAtTheDesk(PatientId patient, Map<Question, ScreenAnswer> asked) {
        var interview = new Interview(ScreenKind.STOP, known(patient));
        var sheet = Sheet.EMPTY;
        for (var step : Step.values()) {
            var answer = step.question().map(asked::get);
            if (answer.isPresent()) {
                sheet = sheet.with(step, step.form().reply(answer.get()));
            }
        }
        var sitting = new Sitting(interview, sheet);
        var answers = interview.answers(sheet);
        var screened = rules.assess(answers);
        conclude(patient, sitting, answers, screened, false, Uuid7.next());
        return GateAction.of(screened.action());
    }

    /** What raised the open alerts that stop the patient, the newest first, so that they can say it; never older answers. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public List<Said> toSay(PatientId patient) {
        return screening.safetyOf(patient).said();
    }

    private Answered follow(PatientId patient, Sitting sitting, UUID id) {
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
        return conclude(patient, sitting, answers, screened, finished, id);
    }

    private Screened assess(PatientId patient, Sitting sitting, Answers answers) {
        var standing = sitting.interview().standing(sitting.sheet());
        if (sitting.interview().kind() != ScreenKind.WEEKLY) {
            return rules.assess(answers, standing);
        }
        var before = lastWhole(patient, sitting.interview().known(), answers);
        var told = EnumSet.noneOf(Question.class);
        answers.given().keySet().stream()
                .filter(question -> answers.yes(question) && !standing.contains(question))
                .forEach(told::add);
        return rules.assessNews(before, before.with(answers), told);
    }

    /** What a weekly check that ends early did not come to counts as the worse answer. */
    private Screened assessLeftOut(PatientId patient, Sitting sitting, Answers answers, Screened screened) {
        var left = sitting.interview().leftOut(sitting.sheet());
        return left.isEmpty() ? screened : assessUnsure(patient, sitting, answers, left);
    }

    private Screened assessUnsure(PatientId patient, Sitting sitting, Answers answers, Set<Question> left) {
        var unsure = new EnumMap<Question, ScreenAnswer>(Question.class);
        left.forEach(question -> unsure.put(question, ScreenAnswer.NOT_SURE));
        return assess(patient, sitting, answers.with(new Answers(unsure, answers.facts())));
    }

    /** The answers as the rules look at them: news stand beside what was known. */
    private Answers whole(PatientId patient, Sitting sitting, Answers answers) {
        return sitting.interview().kind() == ScreenKind.WEEKLY
                ? lastWhole(patient, sitting.interview().known(), answers).with(answers)
                : answers;
    }

    /** With today's facts, so that only a new answer makes news; whoever was seen in person said no to everything. */
    private Answers lastWhole(PatientId patient, Known known, Answers now) {
        var nothing = Answers.yesTo(Set.of(), now.facts());
        return store.newestWhole(patient)
                .map(sheet -> nothing.with(new Interview(ScreenKind.ROUTINE, known).answers(sheet)))
                .orElse(nothing);
    }

    private Answered conclude(
            PatientId patient, Sitting sitting, Answers answers, Screened found, boolean finished, UUID id) {
        return add(
                patient,
                sitting,
                answers,
                finished ? found : assessLeftOut(patient, sitting, answers, found),
                finished,
                id,
                null);
    }

    /** @param saidAt when the patient said so here; null = just now */
    private Answered add(
            PatientId patient,
            Sitting sitting,
            Answers answers,
            Screened screened,
            boolean finished,
            UUID id,
            @Nullable Instant saidAt) {
        turns.take(patient);
        var by = current.require();
        var safety = screening.safetyOf(patient);
        var now = clock.instant();
        store.add(id, patient, by, sitting, finished, answers.facts(), screened, tags(safety, sitting, screened), now);
        store.drop(patient, by);
        audit.created(patient, "screen", id);
        var action = GateAction.of(screened.action());
        var kind = sitting.interview().kind();
        var today = sitting.interview().known().today();
        var said = screened.raises(whole(patient, sitting, answers));
        GateRule.after(safety.gate(), action, kind, today)
                .ifPresent(state -> gates.screened(
                        patient, state, GateRule.opensOn(state, answers.facts(), rules, today), id, said));
        alerts.raiseScreen(patient, action, said, id, saidAt);
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

    private Known known(PatientId patient) {
        var card = patients.card(patient);
        // while no episode is open, the screen asks
        var onset = episodes.headOf(patient).filter(EpisodeHead::open).map(EpisodeHead::onset);
        return new Known(
                LocalDate.ofInstant(clock.instant(), card.zone()),
                card.birthDate(),
                onset.orElse(null),
                store.found(patient, card.zone()));
    }
}
