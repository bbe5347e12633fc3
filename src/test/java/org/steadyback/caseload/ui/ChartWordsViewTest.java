package org.steadyback.caseload.ui;

import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.insight.Ward.daysAgo;

/** From "Read it" to the words, and off the list. */
@PortalTest
class ChartWordsViewTest extends AtTheScreen {

    @Autowired
    ApplicationContext context;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        ward.close();
    }

    @Test
    void whatWasReadIsSaidAsReadAndReadItIsGone() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        pat.did(daysAgo(2), new Felt(3, 3, 3, "On the way I wet myself", Set.of()));
        var who = ward.clinic.as(
                ward.anna, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(who);

        UI.getCurrent().navigate(Paths.chart(pat.id));
        var link = $(PathLink.class).withText("Read it").single();
        assertThat(link.getElement().getAttribute("href")).isEqualTo(Paths.words(pat.id));

        UI.getCurrent().navigate(Paths.words(pat.id));
        assertThat(page()).contains("“On the way I wet myself”", "Perhaps about bladder, bowel or numbness");
        test($(Button.class).withText("I have read this").single()).click();

        assertThat(page()).contains("Nothing to be read", "“On the way I wet myself”", "Read by Anna Berg");
        assertThat($(Button.class).withText("I have read this").exists()).isFalse();
        assertThat($(PathLink.class).withText("Read it").exists()).isFalse();
        UI.getCurrent().navigate(Paths.chart(pat.id));
        assertThat($(PathLink.class).withText("Read it").exists()).isFalse();
    }

    private String page() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
