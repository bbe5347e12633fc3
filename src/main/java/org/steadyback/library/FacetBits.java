package org.steadyback.library;

import java.util.Collection;
import java.util.EnumSet;

/**
 * The choices an exercise fits, as bits of one number. The database writes it (exercise_facets); which bit means what is said there and here.
 */
final class FacetBits {

    /** Of a group that is counted, beside the bits of its exercises: who asks has marked them. */
    static final long FAVOURITE = 1L << 60;

    /** The same: the patient has been given them before. */
    static final long USED = 1L << 61;

    static final long ON_FLOOR = 1L << 19;

    private static final int LEVELS_FROM = 3;
    private static final int DIRECTIONS_FROM = 8;
    private static final int POSITIONS_FROM = 14;
    private static final int CAUTIONS_FROM = 20;

    private FacetBits() {}

    static long of(Section section) {
        return 1L << section.ordinal();
    }

    static long ofLevel(int level) {
        return 1L << (LEVELS_FROM + level - 1);
    }

    static long of(Direction direction) {
        return 1L << (DIRECTIONS_FROM + direction.ordinal());
    }

    static long of(Position position) {
        return 1L << (POSITIONS_FROM + position.ordinal());
    }

    static long of(Caution caution) {
        return 1L
                << (CAUTIONS_FROM
                        + caution.condition().ordinal() * CautionPolicy.values().length
                        + caution.policy().ordinal());
    }

    /** The cautions that keep an exercise from somebody with these conditions. */
    static long keptOut(Collection<Condition> suits, boolean approvalToo) {
        var policies = approvalToo ? EnumSet.of(CautionPolicy.X) : EnumSet.of(CautionPolicy.X, CautionPolicy.S);
        return suits.stream()
                .flatMap(condition -> policies.stream().map(policy -> new Caution(condition, policy)))
                .mapToLong(FacetBits::of)
                .reduce(0, (one, other) -> one | other);
    }

    /** Whatever loads one of these joints, with a change or an approval or not at all. */
    static long loads(Collection<Condition> joints) {
        return joints.stream()
                .flatMap(joint -> EnumSet.allOf(CautionPolicy.class).stream().map(policy -> new Caution(joint, policy)))
                .mapToLong(FacetBits::of)
                .reduce(0, (one, other) -> one | other);
    }

    /** What is asked of a facet that is a matter of bits; 0 if nothing is. */
    static long asked(Facet facet, ExerciseFilter filter) {
        return switch (facet) {
            case SECTION -> filter.sections().stream().mapToLong(FacetBits::of).sum();
            case DIRECTION ->
                filter.directions().stream().mapToLong(FacetBits::of).sum();
            case POSITION ->
                filter.positions().stream().mapToLong(FacetBits::of).sum();
            case LEVEL -> filter.levels().stream().mapToLong(FacetBits::ofLevel).sum();
            case FLOOR -> filter.notOnTheFloor() ? ON_FLOOR : 0;
            case SUITS -> keptOut(filter.suits(), filter.approvalToo()) | loads(filter.withoutLoadOn());
            case TEXT, HAVE, FAMILY, FAVOURITES, USED -> 0;
        };
    }
}
