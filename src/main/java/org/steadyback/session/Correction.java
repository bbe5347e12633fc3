package org.steadyback.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.RecordSession.ItemPart;
import org.steadyback.session.RecordSession.Part;

/**
 * What is stored when an entry is corrected (ADR 0037). A field that is named counts, also when it is null; one that is left out
 * keeps what was there. A stop symptom is never taken away: once reported it leaves only by a clinician's decision (fact sheet
 * §2.9). An exercise that is left out stays as it was recorded; one that was not done is named with no sets. Pure.
 */
final class Correction {

    private Correction() {}

    /**
     * The command as it is to be stored, attached to the newest word on that entry.
     *
     * @param newest the newest word on the entry, as it is stored
     */
    static RecordSession merge(RecordSession newest, RecordSession command) {
        var left = command.leftOut();
        return new RecordSession(
                command.patient(),
                command.id(),
                command.startedAt(),
                command.endedAt(),
                command.zone(),
                left.contains(Part.KIND) ? newest.kind() : command.kind(),
                command.planned() == null ? newest.planned() : command.planned(),
                newest.id(),
                left.contains(Part.PAIN_BEFORE) ? newest.painBefore() : command.painBefore(),
                left.contains(Part.PEAK_PAIN) ? newest.peakPain() : command.peakPain(),
                left.contains(Part.PAIN_AFTER) ? newest.painAfter() : command.painAfter(),
                left.contains(Part.EFFORT) ? newest.effort() : command.effort(),
                left.contains(Part.MOOD) ? newest.mood() : command.mood(),
                signs(newest.stopSymptoms(), command.stopSymptoms()),
                left.contains(Part.NOTE) ? newest.note() : command.note(),
                items(newest.items(), command.items()),
                Set.of(),
                command.sentAt());
    }

    /** The stop symptoms that this correction reports for the first time. */
    static Set<Said.OfSign> added(RecordSession newest, RecordSession merged) {
        var added = new HashSet<>(merged.stopSymptoms());
        added.removeAll(newest.stopSymptoms());
        return Set.copyOf(added);
    }

    /** All of both; of one sign with two answers the graver, for an answer that was sent is put right by a clinician only. */
    private static Set<Said.OfSign> signs(Set<Said.OfSign> before, Set<Said.OfSign> now) {
        var all = new EnumMap<Sign, Said.OfSign>(Sign.class);
        before.forEach(said -> all.put(said.sign(), said));
        now.forEach(said -> all.merge(said.sign(), said, Correction::graver));
        return Set.copyOf(all.values());
    }

    private static Said.OfSign graver(Said.OfSign before, Said.OfSign now) {
        if (!before.which().isEmpty() || !now.which().isEmpty()) {
            var which = new HashSet<>(before.which());
            which.addAll(now.which());
            return new Said.OfSign(before.sign(), null, which);
        }
        return urgency(now) < urgency(before) ? now : before;
    }

    private static int urgency(Said.OfSign said) {
        return said.grade(false).map(Action::ordinal).orElse(Action.values().length);
    }

    private static List<RecordSession.Item> items(List<RecordSession.Item> before, List<RecordSession.Item> now) {
        var kept = new ArrayList<>(before);
        var items = new ArrayList<RecordSession.Item>();
        for (var item : now) {
            var same = kept.stream().filter(one -> sameExercise(one, item)).findFirst();
            same.ifPresent(kept::remove);
            items.add(item(same, item));
        }
        items.addAll(kept);
        return items;
    }

    private static boolean sameExercise(RecordSession.Item one, RecordSession.Item other) {
        return one.prescription().equals(other.prescription()) && Objects.equals(one.side(), other.side());
    }

    private static RecordSession.Item item(Optional<RecordSession.Item> before, RecordSession.Item now) {
        return before.map(was -> item(was, now)).orElse(now);
    }

    private static RecordSession.Item item(RecordSession.Item was, RecordSession.Item now) {
        var left = now.leftOut();
        return new RecordSession.Item(
                now.prescription(),
                now.version(),
                now.side(),
                now.done(),
                left.contains(ItemPart.SKIPPED_BECAUSE) ? was.skippedBecause() : now.skippedBecause(),
                left.contains(ItemPart.PEAK_PAIN) ? was.peakPain() : now.peakPain(),
                left.contains(ItemPart.EFFORT) ? was.effort() : now.effort(),
                left.contains(ItemPart.INSTEAD_OF) ? was.insteadOf() : now.insteadOf(),
                Set.of());
    }
}
