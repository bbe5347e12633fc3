package org.steadyback.screening;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.CautionPolicy;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;

import static java.util.Comparator.comparing;

/** Where a physio lets single exercises through for a patient, and takes that back. What it says counts from the next reading on. */
@Service
@Transactional
public class ApprovalActions {

    /** A screenful; more is for narrowing down. */
    private static final int MOST_FOUND = 10;

    private final Screening screening;
    private final Approvals approvals;
    private final PrescribedNow prescribed;
    private final ExerciseReader exercises;

    ApprovalActions(Screening screening, Approvals approvals, PrescribedNow prescribed, ExerciseReader exercises) {
        this.screening = screening;
        this.approvals = approvals;
        this.prescribed = prescribed;
        this.exercises = exercises;
    }

    /** Four statements. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public ApprovalOverview of(PatientId patient) {
        var safety = screening.safetyOf(patient);
        var history = approvals.history(patient);
        var inProgramme = prescribed.prescribedTo(patient);
        var cards = exercises.current(all(inProgramme, history));
        var lines = cards.values().stream()
                .filter(card -> safety.approved().contains(card.id()) || inProgramme.contains(card.id()))
                .filter(card -> needsAWord(safety, card) || safety.approved().contains(card.id()))
                .map(card -> line(card, safety, inProgramme, history))
                .sorted(comparing(ApprovalLine::approved).thenComparing(ApprovalLine::name))
                .toList();
        return new ApprovalOverview(safety.supervised(), lines, history, names(cards));
    }

    /** Exercises of the library that need a word for this patient and have none, by what the physio typed; at most 10. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public List<ApprovalLine> find(PatientId patient, String words) {
        var safety = screening.safetyOf(patient);
        return exercises.search(ExerciseFilter.words(words)).stream()
                .filter(card -> !safety.approved().contains(card.id()) && needsAWord(safety, card))
                .limit(MOST_FOUND)
                .map(card -> line(card, safety, Set.of(), List.of()))
                .toList();
    }

    /** An exercise that is not in the physio's library is not found. */
    @PreAuthorize("@care.treats(#command.patient())")
    public ApprovalOutcome decide(LetThrough command) {
        var safety = screening.safetyOf(command.patient());
        var card = Optional.ofNullable(
                        exercises.current(Set.of(command.exercise())).get(command.exercise()))
                .orElseThrow(() -> new NotFoundException("Exercise"));
        if (safety.approved().contains(card.id()) == command.granted()) {
            return ApprovalOutcome.ALREADY_SO;
        }
        var policy = safety.cautions().verdict(card).because().stream()
                .findFirst()
                .map(caution -> caution.policy())
                .orElse(null);
        approvals.decide(
                new ApproveExercise(command.patient(), card.id(), command.granted(), policy, command.reason()));
        return ApprovalOutcome.KEPT;
    }

    private static boolean needsAWord(Safety safety, ExerciseCard card) {
        return safety.supervised() || safety.cautions().verdict(card).withheld();
    }

    private static ApprovalLine line(
            ExerciseCard card, Safety safety, Set<ExerciseId> inProgramme, List<Approval> history) {
        return new ApprovalLine(
                card.id(),
                card.name(),
                safety.cautions().verdict(card).because().stream()
                        .filter(caution -> caution.policy() != CautionPolicy.M)
                        .toList(),
                inProgramme.contains(card.id()),
                safety.approved().contains(card.id()),
                history.stream()
                        .filter(word -> word.exercise().equals(card.id()))
                        .findFirst());
    }

    private static Set<ExerciseId> all(Collection<ExerciseId> inProgramme, List<Approval> history) {
        var all = new HashSet<>(inProgramme);
        history.forEach(word -> all.add(word.exercise()));
        return all;
    }

    private static Map<ExerciseId, String> names(Map<ExerciseId, ExerciseCard> cards) {
        return cards.values().stream().collect(Collectors.toMap(ExerciseCard::id, ExerciseCard::name));
    }
}
