package org.steadyback.library;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.text.Language;

/** Turns a draft without faults into what the library keeps. */
final class DraftContent {

    private DraftContent() {}

    static ExerciseContent of(
            ExerciseDraft draft,
            VersionKey key,
            String slug,
            Optional<Family> family,
            Map<Hurdle, Sideways> before,
            ClinicExerciseDetails own) {
        var card = card(draft, key, slug, family, own);
        return new ExerciseContent(
                card,
                family.map(Family::about).orElse(null),
                draft.purpose(),
                orNull(draft.works()),
                draft.synonyms(),
                new Steps(draft.getReady(), draft.doing(), draft.breathe(), draft.stopIf()),
                draft.mistakes(),
                sideways(card, before),
                reasons(draft),
                orNull(draft.evidence()),
                DraftCheck.sourcesIn(draft.evidence()),
                null,
                orNull(draft.alt()));
    }

    private static ExerciseCard card(
            ExerciseDraft draft, VersionKey key, String slug, Optional<Family> family, ClinicExerciseDetails own) {
        int rung = Objects.requireNonNull(draft.rung());
        return new ExerciseCard(
                key.id(),
                key.version(),
                slug,
                draft.name(),
                draft.cue(),
                Objects.requireNonNull(draft.section()),
                family.map(Family::name).orElse(draft.family()),
                family.map(Family::chain).orElse(draft.ladder()),
                rung,
                Math.max(rung, family.map(Family::size).orElse(1)),
                Objects.requireNonNull(draft.level()),
                draft.core(),
                draft.directions().stream().sorted().toList(),
                draft.startPosition(),
                draft.equipment(),
                DraftCheck.defaultDose(draft),
                draft.cautions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(caution ->
                                new Caution(caution.getKey(), caution.getValue().policy()))
                        .toList(),
                null,
                own,
                Language.ENGLISH);
    }

    private static Map<Condition, String> reasons(ExerciseDraft draft) {
        var reasons = new EnumMap<Condition, String>(Condition.class);
        draft.cautions()
                .forEach((condition, care) ->
                        reasons.put(condition, care.reason().strip()));
        return reasons;
    }

    /** What was said before still holds unless the exercise has changed so that the hurdle is not met any more. */
    private static Map<Hurdle, Sideways> sideways(ExerciseCard card, Map<Hurdle, Sideways> before) {
        var ways = new EnumMap<Hurdle, Sideways>(Hurdle.class);
        for (var hurdle : Hurdle.values()) {
            var way = before.get(hurdle);
            if (!Hurdles.meets(card, hurdle)) {
                ways.put(hurdle, new Sideways.NotNeeded());
            } else if (way != null && !(way instanceof Sideways.NotNeeded)) {
                ways.put(hurdle, way);
            }
        }
        return ways;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
