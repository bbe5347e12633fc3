package org.steadyback.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.Hurdle;
import org.steadyback.library.VersionKey;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Safety;
import org.steadyback.screening.Screening;
import org.steadyback.screening.Withheld;
import org.steadyback.text.Texts;

/**
 * Shows a patient one exercise. A patient sees what is or was in a plan of theirs, in the version they were given, and the pool
 * of what anyone can try; everything else looks as if it did not exist.
 */
@Service
@Transactional(readOnly = true)
public class MyExerciseReader {

    private static final MyExerciseTexts SAY = Texts.of(MyExerciseTexts.class);

    private final PatientReader patients;
    private final PlanReader plans;
    private final ContentReader contents;
    private final ExerciseReader exercises;
    private final Screening screening;
    private final Clock clock;

    MyExerciseReader(
            PatientReader patients,
            PlanReader plans,
            ContentReader contents,
            ExerciseReader exercises,
            Screening screening,
            Clock clock) {
        this.patients = patients;
        this.plans = plans;
        this.contents = contents;
        this.exercises = exercises;
        this.screening = screening;
        this.clock = clock;
    }

    /** Empty for an address that is unknown or not for this patient. */
    @PreAuthorize("@care.isSelf(#patient)")
    public Optional<MyExercise> bySlug(PatientId patient, String slug) {
        var all = plans.plansOf(patient);
        var zone = patients.card(patient).zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var asked = all.stream()
                .flatMap(plan -> plan.plan().askedOn(today).stream().map(plan::of))
                .toList();
        var given = given(all, asked);
        var words = contents.bySlug(slug, given);
        return given.stream()
                .filter(words::containsKey)
                .findFirst()
                .map(words::get)
                .or(() -> contents.inPool(slug))
                .map(content -> exercise(patient, content, today, zone, given, asked));
    }

    /** What is asked today comes first, then what was given last. */
    private static List<VersionKey> given(List<ProgrammePlan> all, List<Prescribed> asked) {
        var earlier = all.stream()
                .flatMap(plan -> plan.prescribed().stream())
                .sorted(Comparator.comparing((Prescribed one) -> one.asked().validFrom())
                        .thenComparingInt(one -> one.asked().number())
                        .reversed());
        return Stream.concat(asked.stream(), earlier)
                .map(Prescribed::exercise)
                .distinct()
                .toList();
    }

    private MyExercise exercise(
            PatientId patient,
            ExerciseContent content,
            LocalDate today,
            ZoneId zone,
            List<VersionKey> given,
            List<Prescribed> asked) {
        var offered = screening.safetyOf(patient).offeredOn(today);
        var ofMine = given.stream().map(VersionKey::id).collect(Collectors.toSet());
        return new MyExercise(
                content,
                today,
                zone,
                asked.stream()
                        .filter(one -> one.exercise().equals(content.key()))
                        .map(Prescribed::asked)
                        .findFirst(),
                ofMine.contains(content.key().id()),
                wait(offered, content),
                forYou(offered.safety(), content),
                offered.nothing() ? List.of() : variants(offered, content, ofMine));
    }

    /** What shuts everything is said first; else why this one waits. */
    private static Optional<String> wait(Offered offered, ExerciseContent content) {
        if (offered.allows(content.card())) {
            return Optional.empty();
        }
        return offered.offer().allows(content.card())
                ? offered.safety().withheld(content.card()).map(Withheld::words)
                : Optional.of(offered.ownNotice().orElseGet(SAY::waits));
    }

    private static List<String> forYou(Safety safety, ExerciseContent content) {
        return content.cautionReasons().entrySet().stream()
                .filter(reason -> safety.conditions().contains(reason.getKey()))
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(reason -> SAY.withCondition(reason.getKey().label(), reason.getValue()))
                .toList();
    }

    private List<MyExercise.Variant> variants(Offered offered, ExerciseContent content, Set<ExerciseId> ofMine) {
        var others = exercises.current(content.instead());
        return Stream.of(Hurdle.values())
                .flatMap(hurdle -> content.instead(hurdle).map(others::get).stream()
                        .map(other -> new MyExercise.Variant(
                                hurdle,
                                other,
                                offered.allows(other)
                                        && (other.level() <= ContentReader.POOL_LEVEL || ofMine.contains(other.id())))))
                .toList();
    }
}
