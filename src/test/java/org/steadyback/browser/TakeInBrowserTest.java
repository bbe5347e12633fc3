package org.steadyback.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A new patient written down by keyboard. */
@PortalInBrowser
class TakeInBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"1/2/48", "01/02/1948", "1.2.1948", "01.02.48", "1-2-1948", "1 Feb 1948", "1948-02-01"})
    void aBirthDateIsTypedAndTabLeadsOn(String typed) {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signInAt("physio@demo.test", "steady-demo-2026", "/clinic/take-in")
                    .readsTitle("New patient");
            var field = physio.page().getByLabel("Birth date", new Page.GetByLabelOptions().setExact(true));
            field.click();
            // over what is kept as a draft of the one before
            physio.page().keyboard().press("Control+a");
            physio.page().keyboard().type(typed);
            physio.page().keyboard().press("Tab");

            assertThat(field).hasValue("01/02/1948");
            assertThat(physio.page().locator("vaadin-date-picker[opened]")).hasCount(0);
            assertThat(field).not().isFocused();
        }
    }
}
