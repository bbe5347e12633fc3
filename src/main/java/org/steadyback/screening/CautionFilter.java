package org.steadyback.screening;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.steadyback.library.Caution;
import org.steadyback.library.CautionPolicy;
import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;

import static java.util.Comparator.comparing;

/**
 * What the library's cautions mean for one patient (fact sheet §2.6): X hidden unless overridden with a reason, S needs
 * approval, M allowed with a note. Pure.
 *
 * @param conditions what the newest screen found
 * @param approved exercises that a physio let through one by one
 */
public record CautionFilter(Set<Condition> conditions, Set<ExerciseId> approved) {

    /** Nothing is known that asks for care. */
    public static final CautionFilter NONE = new CautionFilter(Set.of(), Set.of());

    public CautionFilter {
        conditions = Set.copyOf(conditions);
        approved = Set.copyOf(approved);
    }

    /** What a patient may do with one exercise. Each says which cautions it rests on, the strictest first. */
    public sealed interface Verdict {

        List<Caution> because();

        /** No caution of the library concerns this patient. */
        record Free() implements Verdict {
            @Override
            public List<Caution> because() {
                return List.of();
            }
        }

        /** Allowed with a note on how to modify it. */
        record WithNote(List<Caution> because) implements Verdict {}

        /** Only with the physio's explicit approval, which is missing. */
        record NeedsApproval(List<Caution> because) implements Verdict {}

        /** Left out unless the physio overrides it with a reason. */
        record Hidden(List<Caution> because) implements Verdict {}

        /** A physio let it through in spite of these. */
        record Approved(List<Caution> because) implements Verdict {}

        /** Whether it may not be offered as things stand. */
        default boolean withheld() {
            return this instanceof NeedsApproval || this instanceof Hidden;
        }
    }

    public Verdict verdict(ExerciseCard card) {
        var because = card.cautions().stream()
                .filter(caution -> conditions.contains(caution.condition()))
                .sorted(comparing(Caution::policy))
                .toList();
        if (because.isEmpty()) {
            return new Verdict.Free();
        }
        var strictest = because.getFirst().policy();
        if (strictest == CautionPolicy.M) {
            return new Verdict.WithNote(because);
        }
        if (approved.contains(card.id())) {
            return new Verdict.Approved(because);
        }
        return strictest == CautionPolicy.X ? new Verdict.Hidden(because) : new Verdict.NeedsApproval(because);
    }

    /** The same with acute leg and disc symptoms, as while only hand-picked exercises are allowed. */
    CautionFilter withLegAndDisc() {
        var more = EnumSet.of(Condition.AS, Condition.DB);
        more.addAll(conditions);
        return new CautionFilter(more, approved);
    }
}
