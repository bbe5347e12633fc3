package org.steadyback.caseload;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.prepost.PreAuthorize;

import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.agreement.complaint.Complain;
import org.steadyback.agreement.complaint.Complaints;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.PausePatient;
import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.Period;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.progression.LowerDose;
import org.steadyback.progression.OwnDoses;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.Services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.insight.Ward.TODAY;
import static org.steadyback.insight.Ward.daysAgo;

/** Wherever a patient writes in own words, words to be read come to a physio, and stay until one has read them. */
@PortalTest
class OwnWordsEverywhereDatabaseTest {

    private static final String HARM = "I don't want to live";

    /** Where a patient's own words are stored. */
    private static final Map<String, TextSource> REACHES = Map.of(
            "plan_answer.words", TextSource.WISH,
            "exercise_complaint.note", TextSource.COMPLAINT,
            "session_log.note", TextSource.SESSION,
            "pause.reason", TextSource.AWAY,
            "prescription_version.reason", TextSource.LESS);

    /** Typed, and not by a patient. */
    private static final Set<String> BY_STAFF = Set.of(
            "account.display_name",
            "alert_note.note",
            "article_assignment.note",
            "automatic_mode.reason",
            "clearance.advice",
            "clearance.reported_by",
            "clearance_finding.found",
            "clinic.crisis_label",
            "clinic.maternity_label",
            "clinic.name",
            "clinic.urgent_label",
            "complaint_answer.words",
            "decision_answer.reason",
            "episode.closed_reason",
            "exercise_approval.reason",
            "exercise_draft.draft",
            "exercise_draft.name",
            "flare_plan.words",
            "gate.reason",
            "grading_parameters.reason",
            "patient.name",
            "plan_override.reason",
            "prescription_version.load",
            "programme.ended_reason",
            "programme.goal",
            "programme.preferred_because",
            "review.note",
            "safety_alert.closed_reason",
            "screen_settlement.reason",
            "start_choice.reason");

    /** By a patient too, and no words for anybody. */
    private static final Map<String, String> NO_WORDS = Map.of(
            "draft.content", "a form of staff that was not sent; nobody else may see it",
            "screen.sheet", "chosen answers, dates and numbers; the interview has no field for words",
            "screen_draft.sheet", "the same, not finished");

    /** Texts that a patient sends, with the column in which they end, or why they end in none. */
    private static final Map<String, String> SENT = Map.of(
            "Change.words", "plan_answer.words",
            "Complain.note", "exercise_complaint.note",
            "RecordSession.note", "session_log.note",
            "TellSigns.note", "session_log.note",
            "PausePatient.reason", "pause.reason",
            "LowerDose.reason", "prescription_version.reason");

    private static final Map<String, String> SENT_AS_CODES = Map.of(
            "AnswerStep.reply", "a reply that the question does not know is refused",
            "ArticleSlug.value", "the name of an article",
            "ExerciseId.value", "the id of an exercise",
            "Sets.load", "of the plan as it was read, handed from one service to the next",
            "ProgrammePlan.goal", "the same",
            "Signature.by", "the same",
            "Apart.of", "the same");

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseloadReader reader;

    @Autowired
    PatientTexts texts;

    @Autowired
    PlanAnswers answers;

    @Autowired
    PlanReader plans;

    @Autowired
    Complaints complaints;

    @Autowired
    Episodes episodes;

    @Autowired
    OwnDoses doses;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @ParameterizedTest
    @EnumSource
    void isToBeReadUntilAPhysioHasReadIt(TextSource source) {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);

        writes(pat, source, HARM);

        assertThat(toRead(pat))
                .singleElement()
                .satisfies(need -> assertThat(need.words())
                        .startsWith("Perhaps about self-harm, in " + source.words() + " of ")
                        .doesNotContain("live"));
        var text = read(pat).getFirst();
        assertThat(text.source()).isEqualTo(source);
        assertThat(text.words()).as("whole, where the row leads to").isEqualTo(HARM);

        var ben = ward.clinic.physio("Ben");
        assertThatThrownBy(() ->
                        ward.clinic.as(ben, () -> texts.markRead(new MarkRead(pat.id, text.source(), text.key()))))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThatThrownBy(() -> ward.clinic.as(
                        pat.account(), () -> texts.markRead(new MarkRead(pat.id, text.source(), text.key()))))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
        assertThatThrownBy(() ->
                        ward.clinic.as(ward.anna, () -> texts.markRead(new MarkRead(pat.id, text.source(), "none"))))
                .isInstanceOf(NotFoundException.class);
        assertThat(toRead(pat)).hasSize(1);

        for (int twice = 0; twice < 2; twice++) {
            ward.clinic.as(ward.anna, () -> texts.markRead(new MarkRead(pat.id, text.source(), text.key())));
        }
        assertThat(toRead(pat)).isEmpty();
        assertThat(read(pat))
                .singleElement()
                .satisfies(one -> assertThat(one.read())
                        .hasValueSatisfying(by -> assertThat(by.by()).isEqualTo("Anna Berg")));
    }

    /** Why a physio paused the plan is no word of the patient. */
    @Test
    void whatAPhysioWroteIsNotToBeRead() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);

        ward.clinic.as(
                ward.anna,
                () -> episodes.pause(
                        new PausePatient(pat.id, new Period(TODAY, TODAY.plusDays(3)), "Bladder surgery")));

        assertThat(toRead(pat)).isEmpty();
    }

    /** All columns for what people type: a new one that is in none of the lists fails {@link StoredFactsDatabaseTest}. */
    static Set<String> typed() {
        return Stream.of(REACHES.keySet(), BY_STAFF, NO_WORDS.keySet())
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Test
    void eachSourceHasItsColumn() {
        assertThat(REACHES.values()).containsExactlyInAnyOrder(TextSource.values());
    }

    /** Nor can a new command of patients be forgotten. */
    @Test
    void everyTextThatAPatientMaySendIsNamedHere() {
        var named = new TreeSet<>(SENT.keySet());
        named.addAll(SENT_AS_CODES.keySet());

        assertThat(sentByPatients()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(REACHES.keySet()).containsAll(SENT.values());
    }

    private static Set<String> sentByPatients() {
        var seen = new HashSet<Class<?>>();
        var names = new TreeSet<String>();
        Services.ofThePortal()
                .flatMap(one -> Arrays.stream(one.getMethods()))
                .filter(method -> Optional.ofNullable(method.getAnnotation(PreAuthorize.class))
                        .filter(allowed -> allowed.value().contains("isSelf")
                                || allowed.value().contains("@care.reads"))
                        .isPresent())
                .flatMap(one -> Arrays.stream(one.getGenericParameterTypes()))
                .forEach(type -> gather(type, seen, names));
        return names;
    }

    private static void gather(Type type, Set<Class<?>> seen, Set<String> names) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(each -> gather(each, seen, names));
        }
        if (!(type instanceof Class<?> one) || !one.getPackageName().startsWith("org.steadyback") || !seen.add(one)) {
            return;
        }
        Stream.ofNullable(one.getPermittedSubclasses())
                .flatMap(Arrays::stream)
                .forEach(each -> gather(each, seen, names));
        if (one.isRecord()) {
            for (var component : one.getRecordComponents()) {
                if (component.getType() == String.class
                        || Collection.class.isAssignableFrom(component.getType())
                                && component.getGenericType().getTypeName().contains("java.lang.String")) {
                    names.add(one.getSimpleName() + "." + component.getName());
                }
                gather(component.getGenericType(), seen, names);
            }
        }
    }

    private void writes(Ward.Case pat, TextSource source, String words) {
        var plan = plan(pat);
        var prescription = plan.newest().getFirst().asked().prescription();
        switch (source) {
            case WISH ->
                ward.clinic.as(
                        pat.account(),
                        () -> answers.answer(new AnswerPlan(
                                pat.id, plan.id(), suggested(pat), new AnswerPlan.Says.Change(Set.of(), null, words))));
            case COMPLAINT ->
                ward.clinic.as(
                        pat.account(),
                        () -> complaints.complain(new Complain(pat.id, prescription, ComplaintReason.HURTS, words)));
            case SESSION -> pat.did(daysAgo(2), new Felt(3, 3, 3, words, Set.of()));
            case AWAY ->
                ward.clinic.as(
                        pat.account(),
                        () -> episodes.pause(
                                new PausePatient(pat.id, new Period(TODAY, LocalDate.of(2026, 11, 25)), words)));
            case LESS ->
                assertThat(ward.clinic.as(
                                pat.account(), () -> doses.lower(new LowerDose(pat.id, prescription, 5, words))))
                        .isInstanceOf(OwnDoses.Lowering.Lowered.class);
        }
    }

    private List<Need> toRead(Ward.Case pat) {
        return ward.clinic.as(ward.anna, () -> reader.rowOf(pat.id)).orElseThrow().needs().stream()
                .filter(need -> need.reason() == Reason.WORDS_TO_READ)
                .toList();
    }

    private List<PatientText> read(Ward.Case pat) {
        return ward.clinic.as(ward.anna, () -> texts.of(pat.id));
    }

    private Instant suggested(Ward.Case pat) {
        return ward.clinic
                .as(ward.anna, () -> answers.suggestedTo(pat.id))
                .orElseThrow()
                .suggested()
                .at();
    }

    private ProgrammePlan plan(Ward.Case pat) {
        return ward.clinic.as(ward.anna, () -> plans.plansOf(pat.id)).getFirst();
    }
}
