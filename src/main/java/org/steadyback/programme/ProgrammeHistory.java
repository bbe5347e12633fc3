package org.steadyback.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.Signature;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * A programme with all that was ever asked in it, and who decided it.
 *
 * @param version what a change is based on
 * @param endedReason null while it goes on
 * @param overrides the warnings that somebody went on against, oldest first
 * @param quotas what quota mode needs besides; empty once it has ended
 * @param entries every version of every prescription, in the order of the plan, then by number
 */
public record ProgrammeHistory(
        ProgrammePlan programme,
        long version,
        Signature assigned,
        Signature changed,
        @Nullable String endedReason,
        Outlook outlook,
        List<KeptOverride> overrides,
        QuotaFacts quotas,
        List<Entry> entries,
        Map<VersionKey, ExerciseCard> cards) {

    /**
     * One version, as what it was made, and by whom.
     *
     * @param graded the decision that it comes of; null = none
     */
    public record Entry(
            Prescribed prescribed,
            VersionCause version,
            @Nullable GradedAs graded,
            Signature made) {

        PlanNow.Made whose() {
            return new PlanNow.Made(
                    prescribed.asked().prescription(),
                    prescribed.asked().number(),
                    version.kind().byTheRules(),
                    by());
        }

        /** How it came about, in words. */
        public String inWords() {
            return VersionWords.of(version, graded);
        }

        /** Whose change it is: of the rules, of a physio, or of the patient. */
        public String by() {
            return WhoChanged.by(version.kind(), made.by());
        }
    }

    /** The newest change, and whose it is: the rules' own is nobody's who happened to record. */
    public Signature lastChanged() {
        return entries.stream()
                .filter(entry -> !entry.made().at().isBefore(changed.at()))
                .findFirst()
                .map(entry -> new Signature(entry.by(), changed.at()))
                .orElse(changed);
    }

    /** Of all exercises that were ever asked, by their id; as the newest version that was asked calls them. */
    public Map<String, String> names() {
        return cards.entrySet().stream()
                .sorted(Comparator.comparingInt(one -> one.getKey().version()))
                .collect(Collectors.toMap(
                        one -> one.getKey().id().value(), one -> one.getValue().name(), (_, newer) -> newer));
    }

    public boolean open() {
        return programme.plan().endsOn() == null;
    }

    /** What was, is or will be asked on a day. */
    public List<AskedExercise> askedOn(LocalDate day) {
        return programme.plan().askedOn(day).stream()
                .map(asked -> with(programme.of(asked)))
                .toList();
    }

    /** The plan as it stands: the newest version of all that is not withdrawn. */
    public List<AskedExercise> newest() {
        return programme.newest().stream().map(this::with).toList();
    }

    /** What can be changed about it, and whose each version is. */
    public PlanNow now() {
        var lines = programme.newest().stream()
                .map(one -> new PlanState.Line(
                        one.asked().prescription(),
                        one.asked().number(),
                        one.exercise().id(),
                        one.asked().dose(),
                        one.asked().schedule()))
                .toList();
        return new PlanNow(
                new PlanState(programme.mode(), programme.goal(), outlook, lines),
                entries.stream().map(Entry::whose).toList());
    }

    /** The prescriptions, in order. */
    public List<PrescriptionId> prescriptions() {
        return entries.stream()
                .map(entry -> entry.prescribed().asked().prescription())
                .distinct()
                .toList();
    }

    /** All versions of one prescription, first to last. */
    public List<Entry> versionsOf(PrescriptionId prescription) {
        return entries.stream()
                .filter(entry -> entry.prescribed().asked().prescription().equals(prescription))
                .sorted(java.util.Comparator.comparingInt(
                        entry -> entry.prescribed().asked().number()))
                .toList();
    }

    /** The words of a version. */
    public ExerciseCard card(Prescribed prescribed) {
        return Objects.requireNonNull(cards.get(prescribed.exercise()));
    }

    private AskedExercise with(Prescribed prescribed) {
        return new AskedExercise(prescribed.asked(), card(prescribed));
    }
}
