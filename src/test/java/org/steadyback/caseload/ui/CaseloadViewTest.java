package org.steadyback.caseload.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.caseload.CaseloadReader;
import org.steadyback.caseload.CaseloadRow;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.caseload.need.StateWords;
import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Sign;
import org.steadyback.shell.StateLines;
import org.steadyback.shell.ToReadNotice;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.insight.Ward.TODAY;
import static org.steadyback.insight.Ward.daysAgo;

@PortalTest
class CaseloadViewTest extends AtTheScreen {

    @Autowired
    ApplicationContext context;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
        signIn(ward.anna);
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        ward.close();
    }

    @Test
    void showsEachPatientWithTheReasonAndItsEvidence() {
        ward.patient("Zoë Zero");
        var pat = ward.patient("Pat Long-Name-That-Does-Not-End").asked(daysAgo(13), 1, 7);
        pat.did(13, 9, Felt.pain(3, 3, 3))
                .mornings(10, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1)
                .reviewed(daysAgo(1), "");
        navigate(CaseloadView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Caseload");
        assertThat(names()).containsExactly("Pat Long-Name-That-Does-Not-End", "Zoë Zero");
        assertThat(cells(0))
                .containsEntry("reason", "Not seen")
                .containsEntry("words", "Nothing recorded for 9 days")
                .containsEntry("week", "week 2")
                .containsEntry("adherence", "38 %, 5 of 13 bouts")
                .containsEntry("lastRecord", "9 days ago")
                .containsEntry("mornings", "0, was 0")
                .containsEntry("lastReview", "yesterday, Anna Berg")
                .containsEntry("address", Paths.chart(pat.id));
        assertThat(cells(1))
                .containsEntry("reason", "No programme")
                .containsEntry("adherence", "nothing was asked")
                .containsEntry("lastRecord", "no record yet")
                .containsEntry("mornings", "not enough answers yet")
                .containsEntry("lastReview", "never");
    }

    @Test
    void filtersByReasonAndKeepsItInTheAddress() {
        ward.patient("Nora").asked(TODAY, 1, 7);
        ward.patient("Stan").gate(GateAction.EMERGENCY); // stands on top, and is found under both of his reasons
        ward.patient("Nils").asked(TODAY, 1, 7);
        navigate(CaseloadView.class);
        assertThat(reasons()).containsExactly("All 3", "Stopped for safety 1", "New 2", "No programme 1");

        test($(RouterLink.class).withText("New 2").single()).click();
        assertThat(names()).containsExactly("Nils", "Nora");
        assertThat(address()).isEqualTo(Map.of("reason", List.of("new")));

        test($(RouterLink.class).withText("No programme 1").single()).click();
        assertThat(names()).containsExactly("Stan");
        assertThat(cells(0)).containsEntry("also", "Also No programme: Nothing assigned at the moment");
        test($(RouterLink.class).withText("New 2").single()).click();

        test($(TextField.class).single()).setValue("nor");
        assertThat(names()).containsExactly("Nora");
        assertThat(address()).isEqualTo(Map.of("reason", List.of("new"), "name", List.of("nor")));
        assertThat(reasons()).containsExactly("All 3", "Stopped for safety 1", "New 2", "No programme 1");

        test($(RouterLink.class).withText("All 3").single()).click();
        assertThat(names()).containsExactly("Nora");
    }

    @Test
    void opensABookmarkedFilterAndSaysWhenNobodyFits() {
        ward.patient("Nora").asked(TODAY, 1, 7);
        navigate(CaseloadView.class);
        UI.getCurrent().navigate(CaseloadView.class, QueryParameters.fromString("reason=silent&name=x"));

        assertThat($(TextField.class).single().getValue()).isEqualTo("x");
        assertThat($(H2.class).single().getText()).isEqualTo("Nobody fits");
        assertThat(reasons()).contains("Not seen 0");

        UI.getCurrent().navigate(CaseloadView.class, QueryParameters.fromString("reason=nonsense"));
        assertThat(names()).containsExactly("Nora");
    }

    @Test
    void welcomesANewPhysio() {
        navigate(CaseloadView.class);

        assertThat($(H2.class).single().getText()).isEqualTo("No patients yet");
        assertThat($(TextField.class).exists()).isFalse();
        assertThat($(PathLink.class)
                        .withText("Take in your first patient")
                        .single()
                        .getHref())
                .isEqualTo(Paths.TAKE_IN);
    }

    @Test
    void showsWhereThingsStandOnAChartsFrontPage() {
        var pat = ward.patient("Pat").asked(daysAgo(13), 2, 3).did(daysAgo(2), Felt.pain(3, 3, 3));
        pat.reviewed(daysAgo(1), "Keep going.");
        navigate(ChartSummaryView.class, Map.of("patientId", pat.id.toString()));

        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Done: 20 %, 2 of 10 bouts, last 14 days; last record 2 days ago.")
                .contains("Too few morning answers to say how pain goes.")
                .contains("Guided by pain, 2 exercises, week 2", "Goal: “Lift Emma”")
                .contains("Clear to exercise", "Nothing found")
                .contains("Non-specific low back pain, since 10 Aug 2026")
                .contains("Anna Berg (lead)")
                .contains("17 Nov 2026, Anna Berg", "Keep going.");
    }

    @Test
    void aChartSaysTheReasonsOfTheRowInTheSameWords() {
        ward.patient("Early").asked(daysAgo(2), 2, 7).did(daysAgo(1), Felt.pain(3, 3, 3));
        ward.patient("New");
        ward.patient("Stopped").gate(GateAction.SAME_DAY);
        ward.patient("Regular").asked(daysAgo(13), 2, 7).did(13, 1, Felt.pain(3, 3, 3));
        var rows = ward.clinic
                .as(ward.anna, () -> context.getBean(CaseloadReader.class).mine())
                .rows();
        assertThat(rows).hasSize(4).extracting(row -> row.need().reason()).contains(Reason.TOO_EARLY, Reason.STOPPED);

        for (var row : rows) {
            navigate(ChartSummaryView.class, Map.of("patientId", row.patient().toString()));
            var head = $(StateLines.class).single().getElement().getTextRecursively();
            assertThat(head)
                    .startsWith(StateWords.of(row.need().reason()) + row.need().words());
            row.needs().stream()
                    .skip(1)
                    .map(Need::inWords)
                    .forEach(also -> assertThat(head).contains(also));
        }
    }

    /** The signs alone are not what the patient wrote, and the note stands on another page. */
    @Test
    void wordsToBeReadAreOneClickAwayWhereAStopIsHandled() {
        var pat = ward.patient("Pat").asked(daysAgo(9), 1, 7);
        pat.did(daysAgo(1), new Felt(3, 3, 3, "I wet myself", Set.of(Sign.NEW_NUMBNESS)));
        signIn(ward.anna);

        for (var path : List.of(Paths.ALERTS, Paths.screen(pat.id))) {
            UI.getCurrent().navigate(path);
            var notice = $(ToReadNotice.class).single();
            assertThat(notice.getElement().getTextRecursively())
                    .as(path)
                    .contains("Words to be read today", "in the note of a session of 17 Nov");
            assertThat($(PathLink.class, notice).single().getHref()).isEqualTo(Paths.words(pat.id));
        }
    }

    @Test
    void noWordsToBeReadNoNotice() {
        ward.patient("Pat")
                .asked(daysAgo(9), 1, 7)
                .did(daysAgo(1), new Felt(3, 3, 3, "Lovely weather", Set.of(Sign.NEW_NUMBNESS)));
        signIn(ward.anna);
        UI.getCurrent().navigate(Paths.ALERTS);

        assertThat($(ToReadNotice.class).exists()).isFalse();
    }

    @Test
    void leadsOnWhereNothingIsThereYet() {
        var pat = ward.patient("Pat");
        navigate(ChartSummaryView.class, Map.of("patientId", pat.id.toString()));

        assertThat($(PathLink.class).all())
                .extracting(PathLink::getText)
                .contains("Assign a programme", "Decide what is safe");
    }

    @Test
    void isForPhysiosAndAChartForThoseWhoTreat() {
        var pat = ward.patient("Pat");
        signIn(ward.clinic.physio("Ben"));
        assertThatThrownBy(() -> navigate(ChartSummaryView.class, Map.of("patientId", pat.id.toString())))
                .isInstanceOf(IllegalArgumentException.class);

        signIn(pat.account());
        assertThatThrownBy(() -> navigate(CaseloadView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private void signIn(AccountId account) {
        var authentication =
                ward.clinic.as(account, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private List<String> names() {
        var list = test(list());
        return IntStream.range(0, list.size())
                .mapToObj(list::getItem)
                .map(CaseloadRow::name)
                .toList();
    }

    private Map<String, String> cells(int row) {
        var cells = new java.util.TreeMap<String, String>();
        for (var name : List.of(
                "reason", "words", "week", "adherence", "lastRecord", "mornings", "lastReview", "also", "address")) {
            cells.put(name, test(list()).getLitRendererPropertyValue(row, name, String.class));
        }
        return cells;
    }

    private List<String> reasons() {
        return $(RouterLink.class).withClassName("choice-link").all().stream()
                .map(RouterLink::getText)
                .toList();
    }

    private Map<String, List<String>> address() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getParameters();
    }

    @SuppressWarnings("unchecked")
    private VirtualList<CaseloadRow> list() {
        return $(VirtualList.class).single();
    }
}
