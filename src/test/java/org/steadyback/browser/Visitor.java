package org.steadyback.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody at a screen. Finds things by their words, as people do, and checks every page with axe-core.
 *
 * <p>Anything the browser complains about on the console is kept and fails the test at {@link #close()}.
 */
final class Visitor implements AutoCloseable {

    static final int PHONE = 390;
    static final int DESK = 1440;

    /** Vaadin's own parts, outside what a page can mend: the connection indicator stands beside the landmarks (flow#12168). */
    private static final List<String> NOT_OURS = List.of("vaadin-connection-indicator", "vaadin-dev-tools");

    private static @Nullable Browser browser;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(int width, int port) {
        this.base = "http://localhost:" + port;
        this.context = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 844 : 900)
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London"));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4")) {
                complaints.add(message.text());
            }
        });
    }

    static void use(Browser shared) {
        browser = shared;
    }

    static Visitor at(int width, int port) {
        return new Visitor(width, port);
    }

    Page page() {
        return page;
    }

    Visitor signIn(String email, String password) {
        open("/login");
        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        press("Sign in");
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : base + path);
        settle();
        return this;
    }

    Visitor press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        settle();
        return this;
    }

    Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        settle();
        return this;
    }

    Visitor write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    /** Waits until these words stand somewhere on the page. */
    Visitor reads(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    Visitor readsTitle(String title) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))
                .first()
                .waitFor();
        return this;
    }

    String path() {
        return page.url().substring(base.length());
    }

    /** axe-core has nothing to say, and nothing is wider than the screen. */
    Visitor isSound() {
        settle();
        var axe = new AxeBuilder(page);
        NOT_OURS.forEach(axe::exclude);
        assertThat(axe.analyze().getViolations().stream().map(Visitor::words).toList())
                .as("axe-core on " + path())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(path() + " fits the screen's width")
                .isTrue();
        return this;
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    private void settle() {
        page.waitForFunction(
                "() => !window.Vaadin?.Flow?.clients"
                        + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }
}
