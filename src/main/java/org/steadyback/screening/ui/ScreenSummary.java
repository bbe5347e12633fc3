package org.steadyback.screening.ui;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.Condition;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.RuleWords;
import org.steadyback.screening.ScreenRecord;
import org.steadyback.screening.interview.Feature;
import org.steadyback.screening.interview.Form;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.Step;
import org.steadyback.uikit.DefinitionList;
import org.steadyback.uikit.LaterDetails;

/** One screen as the physio reads it: what it says, every rule that fired, every answer. */
class ScreenSummary extends Composite<Div> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    ScreenSummary(ScreenRecord screen, ZoneId zone) {
        getContent().addClassName("screen-answers");
        var facts = new DefinitionList()
                .fact("Answered", answered(screen, zone))
                .fact("Leads to", GateWords.title(screen.action()))
                .fact("Rules that fired", rules(screen));
        if (!screen.tags().isEmpty()) {
            facts.fact("Cautions in the library", conditions(screen));
        }
        screen.settled()
                .forEach((question, settled) -> facts.fact(
                        "Settled: " + question.key(),
                        (settled.yes() ? "Yes. " : "No. ") + settled.reason() + " (" + settled.by() + ", "
                                + MOMENT.format(settled.at().atZone(zone)) + ")"));
        getContent().add(facts, new LaterDetails("All answers", () -> answers(screen)));
    }

    static String answered(ScreenRecord screen, ZoneId zone) {
        return MOMENT.format(screen.answeredAt().atZone(zone)) + ", " + KindWords.of(screen.kind()) + ", by "
                + screen.answeredBy()
                + (screen.byPatient() ? "" : " at the desk")
                + (screen.complete() ? "" : "; ended early, because an answer could not wait");
    }

    static String rules(ScreenRecord screen) {
        var fired = screen.fired().stream()
                .map(one -> one.rule() + " " + RuleWords.of(one.rule()))
                .collect(Collectors.joining("; "));
        return (fired.isEmpty() ? "None" : fired) + " (rules version " + screen.rulesVersion() + ")";
    }

    private static String conditions(ScreenRecord screen) {
        return screen.tags().stream()
                .sorted()
                .map(tag -> Condition.valueOf(tag).label())
                .collect(Collectors.joining(", "));
    }

    private static Component answers(ScreenRecord screen) {
        var byPart = new EnumMap<QuestionGroup, List<Map.Entry<Step, String>>>(QuestionGroup.class);
        byPart.putAll(screen.sheet().replies().entrySet().stream()
                .collect(Collectors.groupingBy(one -> one.getKey().part())));
        var all = new Div();
        all.addClassName("screen-answers");
        byPart.forEach((part, replies) -> {
            var list = new UnorderedList();
            replies.forEach(one -> list.add(new ListItem(sentence(one.getKey(), one.getValue()))));
            all.add(new H3(part == QuestionGroup.NEWS ? "Weekly check" : QuestionWording.ENGLISH.part(part)), list);
        });
        screen.facts().forEach((name, value) -> all.add(new Div(name + ": " + value)));
        return all;
    }

    private static String sentence(Step step, String reply) {
        return step + " · " + QuestionWording.ENGLISH.question(step) + " " + words(step, reply);
    }

    private static String words(Step step, String reply) {
        if (reply.equals(Form.UNKNOWN)) {
            return QuestionWording.ENGLISH.word("reply.UNKNOWN");
        }
        return switch (step.form()) {
            case YES_NO, RECENT, RAPID -> QuestionWording.ENGLISH.word("reply." + reply);
            case SCALE -> reply + " of 10";
            case FEATURES ->
                Feature.of(reply).stream()
                        .map(QuestionWording.ENGLISH::feature)
                        .collect(Collectors.joining("; ", "", "."));
            case NEWS ->
                reply.equals(Form.NOTHING)
                        ? QuestionWording.ENGLISH.word("reply.NEWS_NO")
                        : Arrays.stream(reply.split(","))
                                .map(part -> QuestionWording.ENGLISH.part(QuestionGroup.valueOf(part)))
                                .collect(Collectors.joining("; "));
            case WEEKS, DATE, PRESSURE, JOINTS -> reply;
        };
    }
}
