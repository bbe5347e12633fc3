package org.steadyback.screening;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Said;

/** Signs that were said together, and what they lead to: the highest wins, all are kept (fact sheet §2.9). */
public final class GradedSigns {

    /** Nothing was said. */
    public static final GradedSigns NONE = new GradedSigns(Set.of(), false);

    private final Set<Said.OfSign> said;
    private final boolean fragile;

    private GradedSigns(Set<Said.OfSign> said, boolean fragile) {
        this.said = said;
        this.fragile = fragile;
    }

    /** @param fragile see {@link org.steadyback.screening.rules.Sign#fragile} */
    static GradedSigns of(Set<Said.OfSign> said, boolean fragile) {
        return new GradedSigns(Set.copyOf(said), fragile);
    }

    /** Of signs from before their question was asked: as the worse answer. */
    public static GradedSigns unanswered(Set<Said.OfSign> said) {
        return of(said, false);
    }

    /** Everything that was said, a stop or not. */
    public Set<Said.OfSign> said() {
        return said;
    }

    /** The same with these only; graded alike. */
    public GradedSigns only(Set<Said.OfSign> some) {
        return new GradedSigns(said.stream().filter(some::contains).collect(Collectors.toUnmodifiableSet()), fragile);
    }

    /** Empty where nothing of it is a stop. */
    public Optional<Action> action() {
        return said.stream().flatMap(one -> one.grade(fragile).stream()).min(Comparator.naturalOrder());
    }

    /** Those that are a stop, the most urgent first. */
    public List<Said.OfSign> stops() {
        return said.stream()
                .filter(one -> one.grade(fragile).isPresent())
                .sorted(Comparator.comparing(
                                (Said.OfSign one) -> one.grade(fragile).orElseThrow())
                        .thenComparing(Said.OfSign::sign))
                .toList();
    }

    /** What the patient reads. */
    public Advice advice() {
        var action = action();
        var urgent = said.stream()
                .filter(one -> action.isPresent() && one.grade(fragile).equals(action))
                .collect(Collectors.toSet());
        return Advice.of(action, urgent);
    }
}
