package org.steadyback.programme.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.programme.KeptOverride;
import org.steadyback.programme.Overridden;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Remedy;
import org.steadyback.programme.check.Warning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** What is worth a look about a plan while it is built. Everything can be overridden with a reason. */
class ChecksPanel extends Composite<Section> {

    private final transient Consumer<Remedy> onRemedy;
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final transient Map<Check, CheckCard> cards = new EnumMap<>(Check.class);
    private final transient Runnable onReason;
    private transient List<KeptOverride> kept = List.of();
    private transient List<Warning> shown = List.of();

    /** @param onReason a reason is another */
    ChecksPanel(Consumer<Remedy> onRemedy, Runnable onReason) {
        this.onReason = onReason;
        this.onRemedy = remedy -> {
            onRemedy.accept(remedy);
            summary.getElement().callJsFunction("focus");
        };
        var title = new H2("Worth a look");
        title.addClassName("section-title");
        summary.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        list.addClassName("check-cards");
        getContent().addClassName("plan-checks");
        getContent().add(title, summary, list);
    }

    /** Forgets all reasons but these, which are kept in the programme already. */
    void open(List<KeptOverride> earlier) {
        kept = earlier;
        cards.clear();
        list.removeAll();
        summarise();
    }

    void show(List<Warning> warnings) {
        shown = warnings;
        var found = warnings.stream().collect(groupingBy(Warning::check, () -> new EnumMap<>(Check.class), toList()));
        // cards that stay are left where they are, so that nobody loses the field they are in
        if (!cards.keySet().equals(found.keySet())) {
            cards.keySet().retainAll(found.keySet());
            found.keySet()
                    .forEach(
                            check -> cards.computeIfAbsent(check, one -> new CheckCard(one, onRemedy, this::reasoned)));
            list.removeAll();
            cards.values().forEach(list::add);
        }
        found.forEach((check, ofOne) -> card(check).show(ofOne, kept));
        summarise();
    }

    List<Overridden> overridden() {
        return cards.values().stream()
                .flatMap(card -> card.overridden().stream())
                .toList();
    }

    /** What stands at the fields, by check. */
    Map<Check, String> reasons() {
        var reasons = new EnumMap<Check, String>(Check.class);
        cards.forEach((check, card) -> {
            if (!card.reason().isBlank()) {
                reasons.put(check, card.reason());
            }
        });
        return reasons;
    }

    /** Reasons that were written before, where their check still has something to say. */
    void giveReasons(Map<Check, String> reasons) {
        reasons.forEach((check, words) -> {
            if (cards.containsKey(check)) {
                card(check).giveReason(words);
            }
        });
    }

    private void reasoned() {
        summarise();
        onReason.run();
    }

    /** Asks for each missing reason at its field; the first is where to go on. */
    void insist(List<Warning> unanswered) {
        // the plan that was checked may be a newer one than the form knows
        var unknown = unanswered.stream()
                .filter(warning -> !cards.containsKey(warning.check()))
                .toList();
        if (!unknown.isEmpty()) {
            show(Stream.concat(shown.stream(), unknown.stream()).toList());
        }
        unanswered.stream()
                .map(Warning::check)
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .filter(cards::containsKey)
                .forEach(check -> card(check).insist());
    }

    private CheckCard card(Check check) {
        return java.util.Objects.requireNonNull(cards.get(check));
    }

    /** Read out politely, and only when it says something else. */
    private void summarise() {
        long open = cards.values().stream().filter(card -> !card.answered()).count();
        long answered = cards.size() - open;
        var words = cards.isEmpty()
                ? "Nothing stands out in this plan."
                : things(open) + " to look at" + (answered == 0 ? "." : ", " + answered + " with a reason.");
        if (!words.equals(summary.getText())) {
            summary.setText(words);
        }
    }

    private static String things(long count) {
        return count == 0 ? "Nothing more" : count == 1 ? "1 thing" : count + " things";
    }
}
