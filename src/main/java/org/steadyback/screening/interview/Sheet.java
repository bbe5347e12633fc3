package org.steadyback.screening.interview;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.screening.rules.BloodPressure;

/** The replies so far, as they were given. What is not in it has not been replied to. */
public record Sheet(Map<Step, String> replies) {

    public static final Sheet EMPTY = new Sheet(Map.of());

    public Sheet {
        var copy = new EnumMap<Step, String>(Step.class);
        copy.putAll(replies);
        replies = Collections.unmodifiableMap(copy);
    }

    public Sheet with(Step step, String reply) {
        var more = new EnumMap<Step, String>(Step.class);
        more.putAll(replies);
        more.put(step, reply);
        return new Sheet(more);
    }

    /** Without this reply, as if it had not been given. */
    public Sheet without(Step step) {
        var fewer = new EnumMap<Step, String>(Step.class);
        fewer.putAll(replies);
        fewer.remove(step);
        return new Sheet(fewer);
    }

    public Optional<String> reply(Step step) {
        return Optional.ofNullable(replies.get(step));
    }

    /** What is ticked in the list of the weekly check. */
    public Set<QuestionGroup> news() {
        return reply(Step.NEWS)
                .filter(reply -> !reply.equals(Form.NOTHING))
                .map(reply ->
                        Stream.of(reply.split(",")).map(QuestionGroup::valueOf).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** As stored: names and replies. */
    public Map<String, String> names() {
        var names = new java.util.LinkedHashMap<String, String>();
        replies.forEach((step, reply) -> names.put(step.name(), reply));
        return names;
    }

    /** As it was stored; a step that is no longer asked is passed over. */
    public static Sheet ofNames(Map<String, String> names) {
        var replies = new EnumMap<Step, String>(Step.class);
        names.forEach((name, reply) -> Step.ofName(name).ifPresent(step -> replies.put(step, reply)));
        return new Sheet(replies);
    }

    /** The steps that were replied to with yes or not sure, in order. */
    public List<Step> confirmed() {
        return replies.keySet().stream().filter(this::perhaps).toList();
    }

    /** Yes in whatever form, or not sure. */
    boolean perhaps(Step step) {
        return reply(step)
                .filter(reply -> reply.startsWith("YES") || reply.equals("NOT_SURE"))
                .isPresent();
    }

    boolean yes(Step step) {
        return reply(step).filter(reply -> reply.startsWith("YES")).isPresent();
    }

    Optional<LocalDate> day(Step step) {
        return known(step).map(LocalDate::parse);
    }

    Optional<Integer> number(Step step) {
        return known(step).map(Integer::valueOf);
    }

    Optional<BloodPressure> bloodPressure() {
        return known(Step.PRESSURE).flatMap(Sheet::pressure);
    }

    /** A reading as people write it; empty when no reading can show it. */
    static Optional<BloodPressure> pressure(String reply) {
        var parts = reply.split("/");
        try {
            return Optional.of(new BloodPressure(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private Optional<String> known(Step step) {
        return reply(step).filter(reply -> !reply.equals(Form.UNKNOWN));
    }
}
