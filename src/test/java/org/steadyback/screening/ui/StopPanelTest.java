package org.steadyback.screening.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

import org.steadyback.screening.Advice;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Safety;
import org.steadyback.screening.ScreenTimes;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of what to do now is about what was said, and about nothing else. */
class StopPanelTest {

    private static final String TALK = "Please talk to somebody now";
    private static final HelpNumbers NUMBERS = new HelpNumbers(
            new HelpNumbers.Line("Emergency", "999"),
            null,
            new HelpNumbers.Line("Urgent advice", "111"),
            new HelpNumbers.Line("Listeners", "01632 960222"),
            new HelpNumbers.Line("Maternity unit", "01632 960333"),
            new HelpNumbers.Line("Northgate", "01632 960111"));
    private static final Said HARM = new Said.OfQuestion(Question.Y1, ScreenAnswer.YES);
    private static final Said SADDLE = new Said.OfQuestion(Question.C1, ScreenAnswer.YES);

    @Test
    void whatToSayIsWhatWasSaidAndNothingElse() {
        var faint = Said.OfSign.of(Sign.FAINT, ScreenAnswer.NOT_SURE);

        assertThat(listed(panel(GateAction.EMERGENCY, SADDLE, faint)))
                .containsExactly(
                        SignWords.spoken(SADDLE).sign(),
                        "Fainting, or nearly fainting" + "Did you pass out, or do you still feel unwell? Not sure");
    }

    /** What was ticked about it is not asked again on the telephone. */
    @Test
    void whatToSayNamesWhichOfSeveralItIs() {
        var which = new Said.OfSign(Sign.RED_FLAG, null, Set.of(Question.C2, Question.C1));

        assertThat(listed(panel(GateAction.EMERGENCY, which)))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(SignWords.label(Sign.RED_FLAG))
                        .endsWith(SignWords.which(Question.C1) + "; " + SignWords.which(Question.C2)));
    }

    /** The words of a level are those of the player; and of an emergency nothing but the emergency number is rung. */
    @Test
    void anEmergencyHasTheWordsOfThePlayerAndOneNumber() {
        for (var said :
                List.of(SADDLE, Said.OfSign.of(Sign.CHEST_PAIN), Said.OfSign.of(Sign.FAINT, ScreenAnswer.YES))) {
            var panel = panel(GateAction.EMERGENCY, said);
            var page = SignWords.page(Advice.of(GateAction.EMERGENCY, List.of(said)), NUMBERS);

            assertThat(panel.getTextRecursively()).contains(page.title(), page.text(), page.say());
            assertThat(dialled(panel)).containsExactly("tel:999");
        }
    }

    @Test
    void thoughtsOfSelfHarmAloneHaveTheirOwnWordsAndLine() {
        var panel = panel(GateAction.EMERGENCY, HARM);

        assertThat(panel.getTextRecursively())
                .contains(TALK, "You do not have to carry this alone", "stay with somebody you trust")
                .doesNotContain("Please get help now", "emergency department", "What to say", "low back pain");
        assertThat(dialled(panel)).containsExactly("tel:01632960222", "tel:999");
    }

    @Test
    void andKeepThemAmongOthers() {
        var panel = panel(GateAction.EMERGENCY, SADDLE, HARM);

        assertThat(panel.getTextRecursively())
                .contains("Please get help now", TALK, "You do not have to carry this alone");
        assertThat(listed(panel)).containsExactly(SignWords.spoken(SADDLE).sign());
        assertThat(dialled(panel)).first().isEqualTo("tel:999");
        assertThat(dialled(panel)).contains("tel:01632960222");
    }

    @Test
    void aSignInPregnancyLeadsToTheMaternityUnit() {
        var sign = Said.OfSign.of(Sign.PREGNANCY_SIGN, ScreenAnswer.NO);
        var question = new Said.OfQuestion(Question.PREGNANCY_WARNING_SIGN, ScreenAnswer.YES);

        for (var said : List.of(sign, question)) {
            assertThat(dialled(panel(GateAction.SAME_DAY, said))).first().isEqualTo("tel:01632960333");
        }
        assertThat(dialled(panel(GateAction.SAME_DAY, Said.OfSign.of(Sign.FAINT, ScreenAnswer.NO))))
                .doesNotContain("tel:01632960333");
    }

    @Test
    void helpComesToWhoMayHaveSomethingOfHeartOrVesselsAndNervesAreDrivenToIt() {
        for (var said : List.of(
                Said.OfSign.of(Sign.CHEST_PAIN),
                Said.OfSign.of(Sign.PREGNANCY_SIGN, ScreenAnswer.YES),
                new Said.OfQuestion(Question.V1, ScreenAnswer.YES),
                new Said.OfQuestion(Question.T1, ScreenAnswer.NOT_SURE))) {
            assertThat(panel(GateAction.EMERGENCY, SADDLE, said).getTextRecursively())
                    .contains("Please ring for help now", "ring 999 now. Do not drive.")
                    .doesNotContain("Let somebody drive you");
        }
        assertThat(panel(GateAction.EMERGENCY, SADDLE).getTextRecursively())
                .contains("go to an emergency department now. Let somebody drive you", "ring 999.");
    }

    /** One source gives both, whatever was said: heading and words of the patient's page are what the physio reads of it. */
    @Test
    void thePhysioReadsTheVeryWordsOfThePatientsPage() {
        for (var action : List.of(GateAction.EMERGENCY, GateAction.SAME_DAY)) {
            for (var said : allThatCanBeSaid()) {
                var patient = panel(action, said);
                var words = first(patient, "h1") + ". " + first(patient, "p");

                assertThat(physio(action, false, said))
                        .as("%s %s", action, said)
                        .contains(words);
            }
            assertThat(physio(action, false)).contains(first(panel(action), "h1") + ". " + first(panel(action), "p"));
        }
        assertThat(physio(GateAction.EMERGENCY, false, Said.OfSign.of(Sign.CHEST_PAIN)))
                .contains("Stop exercising, sit or lie down, and ring 999 now. Do not drive.");
        assertThat(physio(GateAction.SAME_DAY, false, Said.OfSign.of(Sign.PREGNANCY_SIGN, ScreenAnswer.NO)))
                .contains("Please ring your maternity unit now, at any hour.");
        assertThat(physio(GateAction.EMERGENCY, false, Said.OfSign.of(Sign.NEW_WEAKNESS, ScreenAnswer.YES)))
                .contains("go to an emergency department now", "If nobody can take you, ring 999.");
    }

    @Test
    void alsoOfThoughtsOfSelfHarmAmongOthers() {
        assertThat(physio(GateAction.EMERGENCY, false, SADDLE, HARM))
                .contains(
                        "Please get help now. ", TALK + ". Thank you for telling us.", "Call 01632 960222, or 999 now");
        assertThat(physio(GateAction.EMERGENCY, false, HARM)).doesNotContain("Please get help now");
    }

    /** Where a stop waits that is no emergency, the same words stand above the patient's pages. */
    @Test
    void andTheVeryWordsThatStandAboveThePatientsPages() {
        for (var action : GateAction.values()) {
            var offered = offered(action, true);
            var above = new WhomToRing(offered, offered.ring().orElseThrow(), NUMBERS).getElement();
            var page = Objects.requireNonNull(
                    offered.stopPage(NUMBERS).orElseThrow().page());

            assertThat(above.getTextRecursively()).contains(page.title(), page.text());
            assertThat(physio(action, true)).contains(page.title() + ". " + page.text());
        }
    }

    private static List<Said> allThatCanBeSaid() {
        var all = new ArrayList<Said>();
        for (var sign : Sign.values()) {
            all.add(Said.OfSign.of(sign));
            if (sign.ask() == Sign.Ask.YES_NO) {
                Arrays.stream(ScreenAnswer.values()).forEach(answer -> all.add(Said.OfSign.of(sign, answer)));
            }
        }
        for (var question : Question.values()) {
            Arrays.stream(ScreenAnswer.values()).forEach(answer -> all.add(new Said.OfQuestion(question, answer)));
        }
        return all;
    }

    /** Said later and no more urgent than what stood: the decision does not name it, the page does; what it names is not said twice. */
    @Test
    void thePhysioReadsWhatWasSaidBesides() {
        var offered = offered(GateAction.EMERGENCY, true);
        var faint = Said.OfSign.of(Sign.FAINT, ScreenAnswer.YES);
        var words = SignWords.forPhysio(faint);
        var unnamed = offered.safety().gate().orElseThrow();
        var named = new Gate(GateAction.EMERGENCY, words, null, "Anna", unnamed.decidedAt());

        assertThat(now(unnamed, offered, faint)).contains("Said besides", words);
        assertThat(now(named, offered, faint)).contains(words).doesNotContain("Said besides");
    }

    private static String now(Gate gate, Offered offered, Said... said) {
        return GateNow.of(gate, List.of(said), offered, NUMBERS, ZoneOffset.UTC)
                .getElement()
                .getTextRecursively();
    }

    private static String physio(GateAction action, boolean stopOpen, Said... said) {
        var offered = offered(action, stopOpen, said);
        return now(offered.safety().gate().orElseThrow(), offered);
    }

    private static Offered offered(GateAction action, boolean stopOpen, Said... said) {
        var before = Instant.parse("2026-11-28T10:00:00Z");
        return new Safety(
                        Optional.of(new Gate(action, "As examined", null, "Anna", before)),
                        Set.of(),
                        Set.of(),
                        new ScreenTimes(null, null, null, null, before),
                        stopOpen,
                        Optional.empty(),
                        "Anna Berg",
                        ZoneOffset.UTC,
                        List.of(said))
                .offeredOn(LocalDate.of(2026, 11, 29));
    }

    private static String first(Element root, String tag) {
        return all(root).stream()
                .filter(one -> !one.isTextNode() && one.getTag().equals(tag))
                .findFirst()
                .orElseThrow()
                .getTextRecursively();
    }

    private static Element panel(GateAction action, Said... said) {
        return new StopPanel(
                        action,
                        Arrays.asList(said),
                        Optional.empty(),
                        NUMBERS,
                        ZoneOffset.UTC,
                        LocalDate.of(2026, 11, 29))
                .getElement();
    }

    private static List<String> listed(Element root) {
        return all(root).stream()
                .filter(one -> !one.isTextNode() && one.getTag().equals("li"))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static List<String> dialled(Element root) {
        return all(root).stream()
                .filter(one -> !one.isTextNode() && one.getTag().equals("a"))
                .map(one -> one.getAttribute("href"))
                .toList();
    }

    private static List<Element> all(Element root) {
        var all = new ArrayList<>(List.of(root));
        root.getChildren().forEach(child -> all.addAll(all(child)));
        return all;
    }
}
