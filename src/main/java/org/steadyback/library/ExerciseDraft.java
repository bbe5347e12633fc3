package org.steadyback.library;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.TypedText;

/**
 * What somebody has written so far of an exercise of the clinic's own. Nothing of it is checked yet; see {@link DraftCheck}.
 *
 * @param family one of the library, beside one of whose rungs it stands, or one of the clinic's own
 * @param ladder whether a family of the clinic's own goes from easier to harder; a known family says so itself
 * @param alt what the picture or video shows
 */
public record ExerciseDraft(
        String name,
        @Nullable Section section,
        List<Direction> directions,
        String startPosition,
        String equipment,
        @Nullable Integer level,
        boolean core,
        String family,
        boolean ladder,
        @Nullable Integer rung,
        Dose dose,
        String cue,
        String purpose,
        String works,
        List<String> synonyms,
        List<String> getReady,
        List<String> doing,
        String breathe,
        String stopIf,
        List<String> mistakes,
        Map<Condition, Care> cautions,
        String evidence,
        String alt,
        boolean onlyMaker,
        @Nullable ShownMedia media)
        implements Serializable {

    public ExerciseDraft {
        name = clean(name);
        startPosition = clean(startPosition);
        equipment = clean(equipment);
        family = clean(family);
        cue = clean(cue);
        purpose = clean(purpose);
        works = clean(works);
        breathe = clean(breathe);
        stopIf = clean(stopIf);
        evidence = clean(evidence);
        alt = clean(alt);
        directions = List.copyOf(directions);
        synonyms = clean(synonyms);
        getReady = clean(getReady);
        doing = clean(doing);
        mistakes = clean(mistakes);
        cautions = Map.copyOf(cautions);
    }

    /** The parts of a form, by which a fault is named. */
    public enum Field {
        NAME,
        SECTION,
        DIRECTIONS,
        POSITION,
        EQUIPMENT,
        LEVEL,
        FAMILY,
        RUNG,
        DOSE,
        CUE,
        PURPOSE,
        WORKS,
        SYNONYMS,
        GET_READY,
        DOING,
        BREATHE,
        STOP_IF,
        MISTAKES,
        CAUTIONS,
        EVIDENCE,
        ALT
    }

    /** Numbers as they stand in the fields; with minutes the others mean nothing. */
    public record Dose(
            @Nullable Integer sets,
            @Nullable Integer reps,
            @Nullable Integer holdSeconds,
            boolean eachSide,
            @Nullable Integer minutes,
            @Nullable Integer boutsPerDay,
            @Nullable Integer daysPerWeek)
            implements Serializable {

        static Dose of(DefaultDose dose) {
            return new Dose(
                    dose.sets(),
                    dose.reps(),
                    dose.holdSeconds(),
                    dose.eachSide(),
                    dose.minutes(),
                    dose.boutsPerDay(),
                    dose.daysPerWeek());
        }
    }

    /** What a caution asks for, and why. */
    public record Care(CautionPolicy policy, String reason) implements Serializable {

        public Care {
            reason = TypedText.tidy(reason);
        }
    }

    /** An empty page. */
    public static ExerciseDraft empty() {
        return new ExerciseDraft(
                "",
                null,
                List.of(),
                "",
                "None",
                null,
                false,
                "",
                true,
                null,
                new Dose(2, 8, 0, false, null, 1, 3),
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                Map.of(),
                "",
                "",
                false,
                null);
    }

    /** Everything that an exercise says, to be changed. */
    public static ExerciseDraft of(ExerciseContent content) {
        var card = content.card();
        var own = card.own();
        return new ExerciseDraft(
                card.name(),
                card.section(),
                card.directions(),
                card.startPosition(),
                card.equipment(),
                card.level(),
                card.core(),
                card.family(),
                card.chain(),
                card.rung(),
                Dose.of(card.dose()),
                card.cue(),
                text(content.purpose()),
                text(content.works()),
                content.synonyms(),
                content.steps().getReady(),
                content.steps().doing(),
                text(content.steps().breathe()),
                text(content.steps().stopIf()),
                content.mistakes(),
                cautions(content),
                text(content.evidence()),
                own == null ? "" : text(content.alt()),
                own != null && own.onlyMaker(),
                own == null ? null : own.media());
    }

    /** The same, as the beginning of another: its name tells them apart, and it is for the whole clinic. */
    public static ExerciseDraft copyOf(ExerciseContent content) {
        var draft = of(content);
        return new ExerciseDraft(
                draft.name + ", our version",
                draft.section,
                draft.directions,
                draft.startPosition,
                draft.equipment,
                draft.level,
                draft.core,
                draft.family,
                draft.ladder,
                draft.rung,
                draft.dose,
                draft.cue,
                draft.purpose,
                draft.works,
                draft.synonyms,
                draft.getReady,
                draft.doing,
                draft.breathe,
                draft.stopIf,
                draft.mistakes,
                draft.cautions,
                draft.evidence,
                draft.alt,
                false,
                draft.media);
    }

    private static Map<Condition, Care> cautions(ExerciseContent content) {
        var cautions = new EnumMap<Condition, Care>(Condition.class);
        content.card()
                .cautions()
                .forEach(caution -> cautions.put(
                        caution.condition(),
                        new Care(caution.policy(), content.cautionReasons().getOrDefault(caution.condition(), ""))));
        return cautions;
    }

    private static String clean(String text) {
        return TypedText.tidy(text);
    }

    private static List<String> clean(List<String> lines) {
        return lines.stream()
                .map(ExerciseDraft::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
