package org.steadyback.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import org.steadyback.access.Patients;
import org.steadyback.access.PersonDetails;
import org.steadyback.access.Registration;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.Section;
import org.steadyback.programme.AssignProgramme;
import org.steadyback.programme.Assignment;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanItem;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningRecorded;
import org.steadyback.session.Mornings;
import org.steadyback.session.RecordSession;
import org.steadyback.session.Recording;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;
import org.steadyback.session.Sessions;
import org.steadyback.session.SkipReason;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clearings;
import org.steadyback.testing.Clinic;

/** A clinic in which patients have programmes and record, on days counted from a fixed today. To be released after use. */
public final class Ward implements AutoCloseable {

    /** A Wednesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    public final Clinic clinic;
    public final AccountId anna;

    private final ApplicationContext context;
    private final SettableClock clock;

    public Ward(ApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(SettableClock.class);
        at(daysAgo(70));
        this.clinic = context.getBean(Clinic.class);
        this.anna = clinic.physio("Anna Berg");
        now();
    }

    public static LocalDate daysAgo(int days) {
        return TODAY.minusDays(days);
    }

    /** Six in the evening of today. */
    public void now() {
        at(TODAY);
    }

    public void at(LocalDate day) {
        clock.setTo(evening(day));
    }

    @Override
    public void close() {
        clock.release();
    }

    /** Taken in ten weeks ago, with an account. */
    public Case patient(String name) {
        at(daysAgo(70));
        var person = clinic.patient(anna, name);
        now();
        return new Case(person.patient(), Optional.of(person.account()));
    }

    /** Taken in ten weeks ago, without an account. */
    public Case patientOnPaper(String name) {
        at(daysAgo(70));
        var person = new PersonDetails(name, LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        var registered = (Registration.Registered)
                clinic.as(anna, () -> bean(Patients.class).register(person, Optional.empty()));
        now();
        return new Case(registered.patient(), Optional.empty());
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(18, 0).toInstant(ZoneOffset.UTC);
    }

    /** What a session is told to hold besides its exercises. */
    public record Felt(
            @Nullable Integer before,
            @Nullable Integer worst,
            @Nullable Integer after,
            String note,
            Set<Sign> stop) {

        public static Felt pain(int before, int worst, int after) {
            return new Felt(before, worst, after, "", Set.of());
        }

        public static Felt nothingSaid() {
            return new Felt(null, null, null, "", Set.of());
        }
    }

    /** One patient. */
    public final class Case {

        public final PatientId id;
        private final Optional<AccountId> account;
        private final List<PrescriptionId> prescriptions = new ArrayList<>();

        private Case(PatientId id, Optional<AccountId> account) {
            this.id = id;
            this.account = account;
        }

        public AccountId account() {
            return account.orElseThrow();
        }

        /** A programme of some exercises, 2 × 10 each, on so many days a week. */
        public Case asked(LocalDate from, int exercises, int daysAWeek) {
            return asked(from, daysAWeek, cards().limit(exercises).toList());
        }

        /** One exercise of each section, daily: {@link #didOne} tells them apart. */
        public Case askedOneOfEach(LocalDate from) {
            return asked(
                    from,
                    7,
                    Arrays.stream(Section.values())
                            .map(section -> cards().filter(card -> card.section() == section)
                                    .findFirst()
                                    .orElseThrow())
                            .toList());
        }

        private Case asked(LocalDate from, int daysAWeek, List<ExerciseCard> exercises) {
            at(from);
            clinic.as(anna, () -> {
                bean(Episodes.class).open(new OpenEpisode(id, daysAgo(100), DiagnosisClass.NON_SPECIFIC));
                bean(Screening.class).decide(new SetGate(id, GateAction.OK, "Nothing found", null));
                assign(from, daysAWeek, exercises);
                bean(PlanReader.class).plansOf(id).getFirst().prescribed().stream()
                        .sorted(Comparator.comparingInt(Prescribed::place))
                        .forEach(one -> prescriptions.add(one.asked().prescription()));
            });
            now();
            return this;
        }

        private Stream<ExerciseCard> cards() {
            return clinic.as(anna, () -> bean(ExerciseReader.class).search(ExerciseFilter.none())).stream();
        }

        private void assign(LocalDate from, int daysAWeek, List<ExerciseCard> exercises) {
            var schedule = new Schedule(new Frequency.DaysAWeek(daysAWeek), 1);
            var items = exercises.stream()
                    .map(card -> new PlanItem(card.id(), dose(card), schedule, "Suits"))
                    .toList();
            var assignment = Anyway.assign(
                    bean(Programmes.class), new AssignProgramme(id, Mode.GUIDED, "Lift Emma", from, items));
            if (!(assignment instanceof Assignment.Assigned)) {
                throw new IllegalStateException(assignment.toString());
            }
        }

        private static Dose dose(ExerciseCard card) {
            return card.section() == Section.PHYSICAL_FITNESS
                    ? new Dose.Minutes(10)
                    : new Dose.Sets(2, 10, 0, 0, Side.BOTH_TOGETHER, null);
        }

        /** Only the exercise of one section, in 20 repetitions or minutes. */
        public SessionId didOne(Section section, LocalDate day, Felt felt, @Nullable SessionId corrects) {
            return record(
                    day, felt, corrects, List.of(item(prescriptions.get(section.ordinal()), List.of(10, 10), null)));
        }

        /** Every exercise as asked, 10 and 10. */
        public Case did(LocalDate day, Felt felt) {
            record(
                    day,
                    felt,
                    null,
                    prescriptions.stream()
                            .map(id -> item(id, List.of(10, 10), null))
                            .toList());
            return this;
        }

        public Case did(int fromDaysAgo, int toDaysAgo, Felt felt) {
            for (int day = fromDaysAgo; day >= toDaysAgo; day--) {
                did(daysAgo(day), felt);
            }
            return this;
        }

        /** Only the first exercise, in the given sets; the others are left out because they hurt. */
        public SessionId didSome(LocalDate day, Felt felt, @Nullable SessionId corrects, Integer... sets) {
            var items = new ArrayList<>(List.of(item(prescriptions.getFirst(), List.of(sets), null)));
            prescriptions.stream().skip(1).forEach(id -> items.add(item(id, List.of(), SkipReason.HURTS)));
            return record(day, felt, corrects, items);
        }

        public Case mornings(int fromDaysAgo, int... scores) {
            for (int i = 0; i < scores.length; i++) {
                morning(daysAgo(fromDaysAgo - i), scores[i]);
            }
            return this;
        }

        public Case gate(GateAction action) {
            clinic.as(anna, () -> bean(Clearings.class).decide(id, action));
            return this;
        }

        public Case reviewed(LocalDate day, String note) {
            at(day);
            clinic.as(
                    anna,
                    () -> bean(Reviews.class)
                            .conclude(new ConcludeReview(id, bean(Reviews.class).soFar(id), note)));
            now();
            return this;
        }

        private void morning(LocalDate day, int score) {
            at(day);
            var answer = new AnswerMorning(id, MorningId.next(), day, new PainScore(score), Clinic.LONDON);
            var answering = clinic.as(account(), () -> bean(Mornings.class).answer(answer));
            if (!(answering instanceof MorningRecorded.Stored)) {
                throw new IllegalStateException(answering.toString());
            }
            now();
        }

        private SessionId record(
                LocalDate day, Felt felt, @Nullable SessionId corrects, List<RecordSession.Item> items) {
            at(day);
            var session = new RecordSession(
                    id,
                    SessionId.next(),
                    evening(day).minusSeconds(1200),
                    evening(day).minusSeconds(300),
                    Clinic.LONDON,
                    SessionKind.USUAL,
                    null,
                    corrects,
                    score(felt.before()),
                    score(felt.worst()),
                    score(felt.after()),
                    4,
                    null,
                    felt.stop().stream().map(Said.OfSign::of).collect(java.util.stream.Collectors.toSet()),
                    felt.note(),
                    items);
            var recording = clinic.as(account(), () -> bean(Sessions.class).record(session));
            if (!(recording instanceof Recording.Stored)) {
                throw new IllegalStateException(recording.toString());
            }
            now();
            return session.id();
        }

        private static RecordSession.Item item(PrescriptionId id, List<Integer> done, @Nullable SkipReason skipped) {
            return new RecordSession.Item(id, 1, null, done, skipped, null, null);
        }

        private static @Nullable PainScore score(@Nullable Integer value) {
            return value == null ? null : new PainScore(value);
        }
    }
}
