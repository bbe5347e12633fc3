package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

import org.steadyback.screening.Advice;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Answer;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
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
    private static final Said HARM = new Said.OfQuestion(Question.Y1, Answer.YES);
    private static final Said SADDLE = new Said.OfQuestion(Question.C1, Answer.YES);

    @Test
    void whatToSayIsWhatWasSaidAndNothingElse() {
        var faint = Said.OfSign.of(Sign.FAINT, Answer.NOT_SURE);

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
        for (var said : List.of(SADDLE, Said.OfSign.of(Sign.CHEST_PAIN), Said.OfSign.of(Sign.FAINT, Answer.YES))) {
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
        var sign = Said.OfSign.of(Sign.PREGNANCY_SIGN, Answer.NO);
        var question = new Said.OfQuestion(Question.PREGNANCY_WARNING_SIGN, Answer.YES);

        for (var said : List.of(sign, question)) {
            assertThat(dialled(panel(GateAction.SAME_DAY, said))).first().isEqualTo("tel:01632960333");
        }
        assertThat(dialled(panel(GateAction.SAME_DAY, Said.OfSign.of(Sign.FAINT, Answer.NO))))
                .doesNotContain("tel:01632960333");
    }

    @Test
    void helpComesToWhoMayHaveSomethingOfHeartOrVesselsAndNervesAreDrivenToIt() {
        for (var said : List.of(
                Said.OfSign.of(Sign.CHEST_PAIN),
                Said.OfSign.of(Sign.PREGNANCY_SIGN, Answer.YES),
                new Said.OfQuestion(Question.V1, Answer.YES),
                new Said.OfQuestion(Question.T1, Answer.NOT_SURE))) {
            assertThat(panel(GateAction.EMERGENCY, SADDLE, said).getTextRecursively())
                    .contains("Please ring for help now", "ring 999 now. Do not drive.")
                    .doesNotContain("Let somebody drive you");
        }
        assertThat(panel(GateAction.EMERGENCY, SADDLE).getTextRecursively())
                .contains("go to an emergency department now. Let somebody drive you", "ring 999.");
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
