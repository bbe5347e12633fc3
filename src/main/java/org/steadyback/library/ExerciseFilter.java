package org.steadyback.library;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.TypedText;

/**
 * What is looked for. An empty set asks for nothing; several values of one set mean "one of these", several sets "all of these".
 *
 * @param text words as somebody types them; {@link SearchWords} says how they are read
 * @param have what is at hand: only what needs nothing else. {@link #NOTHING} alone means no equipment at all
 * @param suits conditions of the person: what the library leaves out for any of them (X), or lets through only by the physio's
 *     approval (S), does not fit
 * @param withoutLoadOn joints that are to bear no load: what the library has any caution for with them does not fit, be it a change
 *     only (M)
 * @param approvalToo lets through what needs approval (S)
 * @param notOnTheFloor leave out what needs getting down on the floor
 * @param favourites only what who asks has marked
 * @param usedBefore only what the patient whose chart it is has been given before
 */
public record ExerciseFilter(
        String text,
        Set<Section> sections,
        Set<Direction> directions,
        Set<Position> positions,
        Set<String> have,
        Set<Integer> levels,
        @Nullable String family,
        boolean notOnTheFloor,
        Set<Condition> suits,
        Set<Condition> withoutLoadOn,
        boolean approvalToo,
        boolean favourites,
        boolean usedBefore) {

    /** "I have nothing", as a thing at hand. */
    public static final String NOTHING = EquipmentNeeds.NOTHING;

    /** Longer texts are cut: nobody searches by an essay. */
    static final int LONGEST_TEXT = 200;

    private static final ExerciseFilter NONE = new ExerciseFilter(
            "", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, false, Set.of(), Set.of(), false, false, false);

    public ExerciseFilter {
        text = TypedText.tidy(text);
        text = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
        sections = Set.copyOf(sections);
        directions = Set.copyOf(directions);
        positions = Set.copyOf(positions);
        have = have.stream().map(TypedText::tidy).collect(Collectors.toUnmodifiableSet());
        levels = Set.copyOf(levels);
        family = family == null ? null : TypedText.tidy(family);
        suits = Set.copyOf(suits);
        withoutLoadOn = Set.copyOf(withoutLoadOn);
    }

    /** Everything there is. */
    public static ExerciseFilter none() {
        return NONE;
    }

    /** Everything that fits these words. */
    public static ExerciseFilter words(String text) {
        return NONE.withText(text);
    }

    public ExerciseFilter withText(String other) {
        return changed(draft -> draft.text = other);
    }

    public ExerciseFilter withSections(Set<Section> other) {
        return changed(draft -> draft.sections = other);
    }

    public ExerciseFilter withDirections(Set<Direction> other) {
        return changed(draft -> draft.directions = other);
    }

    public ExerciseFilter withPositions(Set<Position> other) {
        return changed(draft -> draft.positions = other);
    }

    public ExerciseFilter withHave(Set<String> other) {
        return changed(draft -> draft.have = other);
    }

    public ExerciseFilter withLevels(Set<Integer> other) {
        return changed(draft -> draft.levels = other);
    }

    public ExerciseFilter withFamily(@Nullable String other) {
        return changed(draft -> draft.family = other);
    }

    public ExerciseFilter withNotOnTheFloor(boolean other) {
        return changed(draft -> draft.notOnTheFloor = other);
    }

    public ExerciseFilter withSuits(Set<Condition> other) {
        return changed(draft -> draft.suits = other);
    }

    public ExerciseFilter withoutLoadOn(Set<Condition> other) {
        return changed(draft -> draft.withoutLoadOn = other);
    }

    public ExerciseFilter withApprovalToo(boolean other) {
        return changed(draft -> draft.approvalToo = other);
    }

    public ExerciseFilter withFavourites(boolean other) {
        return changed(draft -> draft.favourites = other);
    }

    public ExerciseFilter withUsedBefore(boolean other) {
        return changed(draft -> draft.usedBefore = other);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    private ExerciseFilter changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.filter();
    }

    /** A filter that is being changed in one thing. */
    private static final class Draft {

        private String text;
        private Set<Section> sections;
        private Set<Direction> directions;
        private Set<Position> positions;
        private Set<String> have;
        private Set<Integer> levels;
        private @Nullable String family;
        private boolean notOnTheFloor;
        private Set<Condition> suits;
        private Set<Condition> withoutLoadOn;
        private boolean approvalToo;
        private boolean favourites;
        private boolean usedBefore;

        Draft(ExerciseFilter from) {
            text = from.text;
            sections = from.sections;
            directions = from.directions;
            positions = from.positions;
            have = from.have;
            levels = from.levels;
            family = from.family;
            notOnTheFloor = from.notOnTheFloor;
            suits = from.suits;
            withoutLoadOn = from.withoutLoadOn;
            approvalToo = from.approvalToo;
            favourites = from.favourites;
            usedBefore = from.usedBefore;
        }

        ExerciseFilter filter() {
            return new ExerciseFilter(
                    text,
                    sections,
                    directions,
                    positions,
                    have,
                    levels,
                    family,
                    notOnTheFloor,
                    suits,
                    withoutLoadOn,
                    approvalToo,
                    favourites,
                    usedBefore);
        }
    }
}
