package org.steadyback.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseDraft.Field;

/**
 * Checks what a physio wrote by the rules that hold for the library's own files, and names every field at fault. Unlike there,
 * other names, mistakes, evidence and what it works on may be left out.
 */
final class DraftCheck {

    private static final int MOST_RUNGS = 20;
    private static final Pattern SOURCE = Pattern.compile("\\[([^\\]]*)]");

    private final ExerciseDraft draft;
    private final Optional<Family> known;
    private final Set<String> sources;
    private final Map<Field, String> faults = new EnumMap<>(Field.class);

    /**
     * @param known the family of that name, if there is one
     * @param sources the keys that evidence may name
     */
    DraftCheck(ExerciseDraft draft, Optional<Family> known, Set<String> sources) {
        this.draft = draft;
        this.known = known;
        this.sources = sources;
    }

    /** For each field what is amiss, in a sentence; empty if it can be kept. */
    Map<Field, String> faults() {
        words();
        place();
        lines(Field.SYNONYMS, draft.synonyms(), 0, 6, PlainWords.name(60));
        lines(Field.GET_READY, draft.getReady(), 1, 3, PlainWords.doing(200));
        lines(Field.DOING, draft.doing(), 2, 4, PlainWords.doing(200));
        lines(Field.MISTAKES, draft.mistakes(), 0, 3, PlainWords.upTo(200));
        check(Field.DOSE, this::dose);
        draft.cautions().forEach((condition, care) -> check(Field.CAUTIONS, () -> reason(condition, care)));
        return Map.copyOf(faults);
    }

    private void words() {
        text(Field.NAME, draft.name(), PlainWords.name(120));
        text(Field.CUE, draft.cue(), PlainWords.name(400));
        text(Field.POSITION, draft.startPosition(), PlainWords.name(120));
        text(Field.EQUIPMENT, draft.equipment(), PlainWords.name(120));
        text(Field.FAMILY, draft.family(), PlainWords.name(120));
        text(Field.PURPOSE, draft.purpose(), PlainWords.upTo(200));
        text(Field.BREATHE, draft.breathe(), PlainWords.doing(200));
        text(Field.STOP_IF, draft.stopIf(), PlainWords.upTo(200));
        optional(Field.WORKS, draft.works(), PlainWords.upTo(200));
        optional(Field.EVIDENCE, draft.evidence(), PlainWords.upTo(350).andThen(this::sourced)::apply);
        if (draft.media() == null) {
            optional(Field.ALT, draft.alt(), PlainWords.upTo(220));
        } else {
            text(Field.ALT, draft.alt(), PlainWords.upTo(220));
        }
    }

    private void place() {
        if (draft.section() == null) {
            faults.put(Field.SECTION, "Please choose one.");
        }
        if (draft.directions().isEmpty()) {
            faults.put(Field.DIRECTIONS, "Please choose at least one.");
        }
        within(Field.LEVEL, draft.level(), 5);
        within(
                Field.RUNG,
                draft.rung(),
                known.filter(Family::ofLibrary).map(Family::size).orElse(MOST_RUNGS));
        known.filter(family -> draft.section() != null && family.section() != draft.section())
                .ifPresent(family -> faults.put(
                        Field.FAMILY,
                        "%s belongs to “%s”. Please choose that section, or another family."
                                .formatted(draft.family(), family.section().label())));
    }

    private void dose() {
        var dose = draft.dose();
        if (dose.boutsPerDay() == null || dose.daysPerWeek() == null) {
            throw new IllegalArgumentException("times a day and days a week are missing");
        }
        defaultDose(draft);
    }

    /** The dose of a draft without faults. */
    static DefaultDose defaultDose(ExerciseDraft draft) {
        var dose = draft.dose();
        boolean inMinutes = dose.minutes() != null;
        return new DefaultDose(
                inMinutes ? null : dose.sets(),
                inMinutes ? null : dose.reps(),
                inMinutes ? null : dose.holdSeconds(),
                !inMinutes && dose.eachSide(),
                dose.minutes(),
                dose.boutsPerDay() == null ? 0 : dose.boutsPerDay(),
                dose.daysPerWeek() == null ? 0 : dose.daysPerWeek());
    }

    private static void reason(Condition condition, ExerciseDraft.Care care) {
        if (care.reason().isBlank()) {
            throw new IllegalArgumentException("the reason for " + condition.label() + " is missing");
        }
        obey(PlainWords.upTo(200), care.reason());
    }

    /** The keys in brackets, in their order. */
    static List<String> sourcesIn(String evidence) {
        return SOURCE.matcher(evidence)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private String sourced(String evidence) {
        sourcesIn(evidence).stream()
                .filter(key -> !sources.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new IllegalArgumentException("unknown source [" + key + "]");
                });
        return evidence;
    }

    private void within(Field field, @Nullable Integer value, int most) {
        if (value == null || value < 1 || value > most) {
            faults.put(field, "Please choose a number from 1 to %s.".formatted(most));
        }
    }

    private void text(Field field, String text, UnaryOperator<String> rule) {
        if (text.isBlank()) {
            faults.put(field, "Please fill this in.");
        } else {
            check(field, () -> obey(rule, text));
        }
    }

    private void optional(Field field, String text, UnaryOperator<String> rule) {
        if (!text.isBlank()) {
            check(field, () -> obey(rule, text));
        }
    }

    private void lines(Field field, List<String> lines, int least, int most, UnaryOperator<String> rule) {
        if (lines.size() < least || lines.size() > most) {
            faults.put(
                    field, least == 0 ? "At most %s lines.".formatted(most) : "%s to %s lines.".formatted(least, most));
        } else {
            check(field, () -> lines.forEach(line -> obey(rule, line)));
        }
    }

    /** @throws IllegalArgumentException saying what is amiss */
    private static void obey(UnaryOperator<String> rule, String text) {
        var _ = rule.apply(text);
    }

    private void check(Field field, Runnable rule) {
        try {
            rule.run();
        } catch (IllegalArgumentException wrong) {
            faults.put(field, sentence(String.valueOf(wrong.getMessage())));
        }
    }

    /** "dose out of bounds: sets must be 1 to 10, not 12" → "Sets must be 1 to 10, not 12." */
    private static String sentence(String said) {
        var words = said.replace("dose out of bounds: ", "").replace(", not null", "");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
