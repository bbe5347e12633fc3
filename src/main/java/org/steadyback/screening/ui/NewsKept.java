package org.steadyback.screening.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.Advice;
import org.steadyback.screening.HeldStop;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.SafetyAnswer;
import org.steadyback.screening.SafetyNet;
import org.steadyback.screening.StopPage;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.rules.Action;
import org.steadyback.screening.rules.Sign;

/**
 * Stands beside the list of the weekly check and works where the network does not, as in the check before a flare: what is ticked is kept
 * on the device, and what its questions left out would lead to is shown in the place of the list.
 */
@Tag("steady-signs-kept")
@JsModule("./signs-kept/signs-kept.ts")
class NewsKept extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What the page needs for it.
     *
     * @param check by which the device names what it keeps
     * @param ahead what each tick leads to with its questions left out; nothing for one that asks nobody to look
     */
    record Ahead(PatientId patient, String check, SafetyNet net, Map<QuestionGroup, HeldStop> ahead) {}

    NewsKept(Ahead known) {
        getElement().setProperty("kind", "weekly");
        getElement().setProperty("patient", known.patient().toString());
        getElement().setProperty("check", known.check());
        getElement().setProperty("safety", JSON.writeValueAsString(SafetyAnswer.of(news(known))));
        getElement()
                .setProperty("talk", JSON.writeValueAsString(Talk.of(known.net().numbers())));
    }

    /** Of thoughts of self-harm alone: their own kind words and line. */
    private record Talk(String name, String title, String text, HelpNumbers.@Nullable Line line) {

        static Talk of(HelpNumbers numbers) {
            return new Talk(
                    QuestionGroup.MOOD.name(),
                    StopPage.talkTitle(),
                    StopPage.of(new HeldStop(Advice.EMERGENCY_GO, true, false), numbers)
                            .talk(),
                    numbers.somebodyToTalkTo());
        }
    }

    /** The portal has what was ticked, or it was taken back there. */
    static void told(@Nullable UI ui, String check) {
        if (ui != null) {
            ui.getPage().executeJs("window.dispatchEvent(new CustomEvent('steadyback-told', { detail: $0 }))", check);
        }
    }

    /** The list, in its order, as the client reads signs. */
    private static SafetyNet news(Ahead known) {
        var rows = Stream.of(QuestionGroup.values())
                .filter(QuestionGroup::inWeeklyCheck)
                .map(part -> row(part, known.ahead().get(part)))
                .toList();
        return new SafetyNet(
                known.net().numbers(), rows, known.net().pages(), known.net().watch());
    }

    private static SafetyNet.SignRow row(QuestionGroup part, @Nullable HeldStop stop) {
        @Nullable Action action = stop == null ? null : stop.advice().action().orElse(null);
        return new SafetyNet.SignRow(
                part.name(),
                QuestionWording.ofReader().news(part),
                Sign.Ask.NOTHING,
                null,
                List.of(),
                "",
                stop != null && stop.advice() == Advice.EMERGENCY_RING ? Sign.GetHelp.RING : Sign.GetHelp.GO,
                action,
                action,
                null);
    }
}
