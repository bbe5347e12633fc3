package org.steadyback.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.access.AddStaff;
import org.steadyback.access.ClinicDetails;
import org.steadyback.access.ClinicLines;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.HelpLine;
import org.steadyback.access.Password;
import org.steadyback.access.PersonDetails;
import org.steadyback.access.Role;
import org.steadyback.access.SetUpClinic;
import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.ReplyToPatient;
import org.steadyback.agreement.complaint.Complain;
import org.steadyback.education.ArticleSlug;
import org.steadyback.education.AssignArticle;
import org.steadyback.episode.CloseEpisode;
import org.steadyback.episode.PausePatient;
import org.steadyback.grading.Parameter;
import org.steadyback.insight.CameIn;
import org.steadyback.insight.ConcludeReview;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.CautionPolicy;
import org.steadyback.library.Direction;
import org.steadyback.library.Drafts;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DirectionalPreference;
import org.steadyback.programme.EndProgramme;
import org.steadyback.programme.Mode;
import org.steadyback.programme.Outlook;
import org.steadyback.programme.Overridden;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.ChangeNumber;
import org.steadyback.progression.ChooseStart;
import org.steadyback.progression.LowerDose;
import org.steadyback.progression.PrepareFlarePlan;
import org.steadyback.progression.SwitchAutomatic;
import org.steadyback.screening.ApproveExercise;
import org.steadyback.screening.ClearAlerts;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.LetThrough;
import org.steadyback.screening.NoteAlert;
import org.steadyback.screening.SetGate;
import org.steadyback.screening.SettleAnswer;
import org.steadyback.screening.rules.Question;
import org.steadyback.session.TellSigns;
import org.steadyback.testing.Services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever text a service takes in a command is freed of what cannot be seen or stored, or refused where it is typed. */
class TypedTextsTest {

    private static final String FINE = "Said by Ægir";
    private static final String UNSEEN = "Sa\0id\u202E by\u200B Æg\uFEFFir\u0007\uDC00";

    private static final PatientId PATIENT = new PatientId(new UUID(1, 1));
    private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(1, 2));
    private static final PrescriptionId PRESCRIPTION = PrescriptionId.next();
    private static final ExerciseId EXERCISE = new ExerciseId("SBR2");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Schedule DAILY = new Schedule(new Frequency.DaysAWeek(7), 1);

    /** Text that is checked otherwise, by whoever reads it: never kept unless it is a known name, a number or an id. */
    private static final Set<String> READ_OTHERWISE = Set.of(
            "AnswerStep", // a reply that the question does not know is refused
            "GiveArticle", // becomes AssignArticle
            "RecordSession", // SessionRules refuses at the field
            "InviteToken", // only its hash is compared
            "ChangePassword", // the old one is only compared with its hash
            "ShownMedia", // made here
            "MarkRead", // compared with what is kept
            "ExerciseCard", // of an offer, which is compared with the one made here
            "DraftPlace",
            "PlanState", // compared with what is kept; what comes of it becomes ChangeProgramme
            "ExerciseId",
            "ArticleSlug",
            "Language", // one of the release, or refused
            "HelpLine", // checked by ClinicDetails
            "ClinicLines");

    static Stream<Arguments> typed() {
        return Stream.of(
                of(text -> new PersonDetails(text, DAY, ZONE, "en")),
                of(text -> new AddStaff(Role.PHYSIO, text, new EmailAddress("a@b.test"))),
                of(text -> new SetUpClinic(clinic("Clinic", "Line"), text, new EmailAddress("a@b.test"), secret())),
                of(text -> clinic(text, "Line")),
                of(text -> clinic("Clinic", text)),
                of(text -> new SetGate(PATIENT, GateAction.OK, text, null)),
                of(text -> new ApproveExercise(PATIENT, EXERCISE, true, null, text)),
                of(text -> new LetThrough(PATIENT, EXERCISE, true, text)),
                of(text -> new SettleAnswer(PATIENT, new UUID(1, 3), Question.values()[0], true, text)),
                of(text -> new NoteAlert(PATIENT, text)),
                of(text -> new ClearAlerts(
                        PATIENT,
                        Set.of(),
                        null,
                        text,
                        null,
                        null,
                        Map.of("a", text),
                        text,
                        null,
                        null,
                        false,
                        Map.of())),
                of(text -> new AssignArticle(PATIENT, new ArticleSlug("pain-and-harm"), null, text)),
                of(text -> new ConcludeReview(PATIENT, new CameIn(0, 0, 0, 0), text)),
                of(text ->
                        new AssignProgramme(PATIENT, Mode.values()[0], text, DAY, List.of(), Outlook.OPEN, List.of())),
                of(text -> new ChangeProgramme(PATIENT, PROGRAMME, 1, null, Mode.values()[0], text, List.of())),
                of(text -> new PlanItem(EXERCISE, new Dose.Minutes(5), DAILY, text)),
                of(text -> new Dose.Sets(1, 1, 0, 0, Side.BOTH_TOGETHER, text)),
                of(text -> new Overridden(Check.values()[0], "S", text)),
                of(text -> new DirectionalPreference(Direction.EXTENSION, text)),
                of(text -> new EndProgramme(PATIENT, PROGRAMME, text)),
                of(text -> new CloseEpisode(PATIENT, text)),
                of(text -> new PausePatient(PATIENT, new Period(DAY, DAY), text)),
                of(text -> new AnswerPlan.Says.Change(Set.of(), null, text)),
                of(text -> new ReplyToPatient(PATIENT, PROGRAMME, text)),
                of(text -> new Complain(PATIENT, PRESCRIPTION, ComplaintReason.OTHER, text)),
                of(text -> new org.steadyback.agreement.complaint.AnswerComplaint(
                        PATIENT,
                        new org.steadyback.agreement.ComplaintId(new UUID(1, 4)),
                        org.steadyback.agreement.Complaint.Kind.REPLIED,
                        text)),
                of(text -> new ChangeNumber(Parameter.START_PCT, java.math.BigDecimal.ONE, text)),
                of(text -> new ChooseStart(PATIENT, PRESCRIPTION, false, text)),
                of(text -> new LowerDose(PATIENT, PRESCRIPTION, 1, text)),
                of(text -> new PrepareFlarePlan(PATIENT, PROGRAMME, Set.of(), text)),
                of(text -> new SwitchAutomatic(PATIENT, PROGRAMME, true, text)),
                of(text -> new AnswerProposal.Change(PATIENT, new DecisionId(new UUID(1, 5)), 1, text, null)),
                of(text -> new AnswerProposal.Decline(PATIENT, new DecisionId(new UUID(1, 5)), text)),
                of(text -> new TellSigns(PATIENT, Set.of(), false, text)),
                of(text -> ExerciseFilter.words(text).withHave(Set.of(text)).withFamily(text)),
                of(text -> Drafts.good().withName(text).draft()),
                of(TypedTextsTest::draft),
                of(text -> new ExerciseDraft.Care(CautionPolicy.values()[0], text)));
    }

    private static Arguments of(Function<String, Record> made) {
        return arguments(made.apply(FINE).getClass().getSimpleName(), made);
    }

    private static ClinicDetails clinic(String name, String line) {
        return new ClinicDetails(name, "GB", ZONE, new ClinicLines("999", null, new HelpLine(line, "111"), null, null));
    }

    private static Password secret() {
        return new Password("long enough for all");
    }

    private static ExerciseDraft draft(String text) {
        var lines = List.of(text);
        return new ExerciseDraft(
                text,
                null,
                List.of(),
                text,
                text,
                null,
                false,
                text,
                false,
                null,
                ExerciseDraft.empty().dose(),
                text,
                text,
                text,
                lines,
                lines,
                lines,
                text,
                text,
                lines,
                Map.of(),
                text,
                text,
                false,
                null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typed")
    void keepsWhatIsSeenAndNothingElse(String name, Function<String, Record> made) {
        assertThat(made.apply(UNSEEN)).as(name).isEqualTo(made.apply(FINE));
    }

    /** A new command with a text comes into this test, or is named with the reason why it need not. */
    @Test
    void everyTextThatAServiceTakesIsTried() {
        var tried = new TreeSet<>(READ_OTHERWISE);
        typed().forEach(one -> tried.add((String) one.get()[0]));
        tried.addAll(List.of("EmailAddress", "Password")); // refuse what they do not know

        assertThat(takenTexts()).isSubsetOf(tried).contains("SetGate", "Sets", "PersonDetails", "ExerciseDraft");
    }

    private static Set<String> takenTexts() {
        var seen = new HashSet<Class<?>>();
        var names = new TreeSet<String>();
        Services.ofThePortal()
                .flatMap(one -> Arrays.stream(one.getMethods()))
                .filter(TypedTextsTest::commands)
                .flatMap(one -> Arrays.stream(one.getGenericParameterTypes()))
                .forEach(type -> gather(type, seen, names));
        return names;
    }

    /** What writes, or looks for something: readers take ids. */
    private static boolean commands(Method method) {
        return method.getDeclaringClass().getPackageName().startsWith("org.steadyback")
                && Arrays.stream(method.getParameterTypes())
                        .anyMatch(type -> (type.isRecord() || type.isSealed()) && isTyped(type.getSimpleName()));
    }

    private static boolean isTyped(String name) {
        return !Set.of(
                        "ProgrammePlan",
                        "RecentLog",
                        "FlareWork",
                        "DecisionBatch",
                        "Reading",
                        "GradingParameters",
                        "Prescribed",
                        "SignedIn")
                .contains(name);
    }

    private static void gather(Type type, Set<Class<?>> seen, Set<String> names) {
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(each -> gather(each, seen, names));
        }
        if (!(type instanceof Class<?> one)
                || !one.getPackageName().startsWith("org.steadyback")
                || !isTyped(one.getSimpleName())
                || !seen.add(one)) {
            return;
        }
        Optional.ofNullable(one.getPermittedSubclasses())
                .ifPresent(subclasses -> Arrays.stream(subclasses).forEach(each -> gather(each, seen, names)));
        if (one.isRecord()) {
            for (var component : one.getRecordComponents()) {
                if (holdsText(component)) {
                    names.add(one.getSimpleName());
                }
                gather(component.getGenericType(), seen, names);
            }
        }
    }

    private static boolean holdsText(RecordComponent component) {
        return component.getType() == String.class
                || Collection.class.isAssignableFrom(component.getType())
                        && component.getGenericType().getTypeName().contains("java.lang.String");
    }
}
