package org.steadyback.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.ScreenshotType;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
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

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static @Nullable Browser browser;

    /**
     * Devices that nobody uses just now. They keep what a browser keeps of the portal's own files, and nothing else: with a worker that
     * keeps pages no device could be used again, and each would read all files anew.
     */
    private static final Map<Integer, Deque<BrowserContext>> DEVICES = new HashMap<>();

    /** What has been found well readable, by {@link #inks()}. */
    private static final Set<String> READABLE = new HashSet<>();

    private static final List<Visitor> LEAVING = new ArrayList<>();

    private static final Map<String, List<Cookie>> SIGNED_IN = new HashMap<>();

    private final int width;
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> complaints = new ArrayList<>();

    private final boolean firstTab;

    private Visitor(int width, String base, BrowserContext context, boolean firstTab) {
        this.width = width;
        this.base = base;
        this.context = context;
        this.firstTab = firstTab;
        this.page = context.newPage();
        // long enough for a machine that does other things beside; a test that passes waits for nothing
        page.setDefaultTimeout(30_000);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")
                    && !message.text().contains("status of 4")
                    // what a test means when it takes the network away
                    && !message.text().contains("ERR_INTERNET_DISCONNECTED")) {
                complaints.add(message.text());
            }
        });
    }

    static void use(Browser shared) {
        browser = shared;
    }

    private static BrowserContext device(int width, ServiceWorkerPolicy workers) {
        return Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width == PHONE ? 844 : 900)
                        .setLocale("en-GB")
                        // a colour half way through its change is nobody's contrast
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setServiceWorkers(workers)
                        .setTimezoneId("Europe/London"));
    }

    static Visitor at(int width, int port) {
        forgetThoseWhoLeft(false);
        var idle = DEVICES.computeIfAbsent(width, _ -> new ArrayDeque<>()).poll();
        return new Visitor(
                width,
                "http://localhost:" + port,
                idle == null ? device(width, ServiceWorkerPolicy.BLOCK) : idle,
                true);
    }

    /** On a device that has never seen the portal, and keeps its pages: for what a device keeps beyond files. */
    static Visitor onANewDevice(int width, int port) {
        forgetThoseWhoLeft(false);
        return new Visitor(width, "http://localhost:" + port, device(width, ServiceWorkerPolicy.ALLOW), true);
    }

    /** Another tab of the same browser, as large and with the same sign-in; to be closed before the first. */
    Visitor anotherTab() {
        var tab = new Visitor(width, base, context, false);
        tab.page.setViewportSize(page.viewportSize().width, page.viewportSize().height);
        return tab;
    }

    Page page() {
        return page;
    }

    /** Signed in as somebody, on their first page. */
    Visitor signIn(String email, String password) {
        return signInAt(email, password, "/").arrived();
    }

    /** Signed in as somebody, on this page: with the sign-in of an earlier visit while that lasts, as a device that one keeps. */
    Visitor signInAt(String email, String password, String path) {
        var known = SIGNED_IN.get(base + " " + email);
        if (known != null) {
            context.addCookies(known);
            open(path);
            if (!path().startsWith("/login")) {
                return this;
            }
        }
        // what the form of the sign-in page sends; the page itself has tests of its own
        context.request()
                .post(
                        base + "/login",
                        RequestOptions.create()
                                .setForm(
                                        FormData.create().set("username", email).set("password", password))
                                .setMaxRedirects(0));
        keepSignIn(email);
        open(path);
        assertThat(path()).as(email + " is signed in").doesNotStartWith("/login");
        return this;
    }

    /** On the page of the sign-in, as people do. */
    Visitor signInAnew(String email, String password) {
        open("/login");
        page.getByLabel("E-mail", new Page.GetByLabelOptions().setExact(true)).fill(email);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        press("Sign in");
        page.waitForURL(url -> !url.contains("/login"));
        arrived();
        keepSignIn(email);
        return this;
    }

    private void keepSignIn(String email) {
        SIGNED_IN.put(base + " " + email, signIn());
    }

    /** By which the portal knows this browser now. */
    private List<Cookie> signIn() {
        return context.cookies(base).stream()
                .map(one -> new Cookie(one.name, one.value).setUrl(base))
                .toList();
    }

    private Visitor arrived() {
        // the first page leads on to the person's own; a click before that crosses with it
        page.waitForFunction("() => location.pathname !== '/'");
        settle();
        return this;
    }

    Visitor open(String path) {
        page.navigate(path.startsWith("http") ? path : base + path);
        settle();
        return this;
    }

    Visitor press(String button) {
        click(page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first());
        settle();
        return this;
    }

    /** A tab behind another is drawn once a second only; people press what is in front of them. */
    private void toTheFront() {
        if (context.pages().size() > 1) {
            page.bringToFront();
        }
    }

    /** A button that has just come under the finger waits a moment before it can be pressed; Playwright looks again late. */
    private void click(Locator button) {
        toTheFront();
        button.evaluate("""
                async one => {
                  const end = performance.now() + 1000;
                  while (one.isConnected && one.getAttribute('aria-disabled') === 'true' && performance.now() < end) {
                    await new Promise(done => setTimeout(done, 20));
                  }
                }""");
        button.click();
    }

    Visitor follow(String link) {
        return follow(page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    /** Follows a link or, where a choice is drawn so, presses a button. */
    Visitor follow(Pattern words) {
        return follow(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .or(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))));
    }

    /** The next click waits until this one has changed the address: two navigations at once cross each other. */
    private Visitor follow(Locator link) {
        toTheFront();
        var before = page.url();
        var leadsTo = (String) link.first().evaluate("one => one.href || ''");
        link.first().click();
        if (leadsTo.startsWith("http") && !leadsTo.contains("#") && !leadsTo.equals(before)) {
            awaitAnotherAddress(before);
        }
        settle();
        return this;
    }

    private void awaitAnotherAddress(String before) {
        try {
            page.waitForURL(url -> !url.equals(before), new Page.WaitForURLOptions().setTimeout(4_000));
        } catch (TimeoutError stays) {
            // a page may lead back to where one was, as what cannot wait does
        }
    }

    Visitor write(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    /**
     * Types into a search, and waits for its answer: it goes into the address, and a link followed before that would cross with it.
     */
    Visitor find(String search, String text) {
        write(search, text);
        page.getByLabel(search, new Page.GetByLabelOptions().setExact(true))
                .first()
                .dispatchEvent("change");
        settle();
        return this;
    }

    Visitor press(Pattern button) {
        click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first());
        settle();
        return this;
    }

    /** Chooses one of several by its words. */
    Visitor choose(String option) {
        toTheFront();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(option))
                .first()
                .check();
        settle();
        return this;
    }

    /** Taps a number of the scale that answers this question. */
    Visitor rate(String question, int number) {
        toTheFront();
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .first()
                .getByRole(AriaRole.RADIO)
                .nth(number)
                .click();
        return this;
    }

    /** Picks from a list that opens while one types. */
    Visitor pick(String label, String option) {
        toTheFront();
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(option);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .click();
        settle();
        return this;
    }

    /** Types a date as day/month/year, and leaves the field. */
    Visitor date(String label, String text) {
        toTheFront();
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
        settle();
        return this;
    }

    /** What stands in a field. */
    String valueOf(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .inputValue();
    }

    /**
     * The network goes once all that the pages asked for is there: Chromium asks a new worker for pages a moment after it says that it is
     * active, and not at all where the network went in that moment; and what it was fetching then, another tab waits for.
     */
    Visitor loseNetwork() {
        context.pages().forEach(one -> one.waitForLoadState(LoadState.NETWORKIDLE));
        context.setOffline(true);
        return this;
    }

    /** Closes this tab for good without a network. It may have one again for a moment before it is gone: then it is nobody's. */
    void leaveOffline() {
        var signedIn = signIn();
        context.clearCookies();
        page.navigate("about:blank");
        page.close();
        context.addCookies(signedIn);
    }

    boolean offers(String button) {
        return page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(button).setExact(true))
                        .count()
                > 0;
    }

    /** Opens what is folded under words that begin so, if it is not open. */
    Visitor unfold(String begins) {
        var fold = page.locator("details")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(
                                "summary",
                                new Page.LocatorOptions()
                                        .setHasText(Pattern.compile("^\\s*\\d*\\s*" + Said.literally(begins))))))
                .last();
        fold.waitFor();
        if (!Boolean.TRUE.equals(fold.evaluate("one => one.open"))) {
            fold.locator("summary").first().click();
        }
        settle();
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

    boolean shows(String words) {
        return page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .first()
                .isVisible();
    }

    String path() {
        return page.url().substring(base.length());
    }

    /** All that the page says, to eyes and to screen readers, piece by piece. */
    List<String> words() {
        settle();
        var words = new ArrayList<String>();
        for (var one : (List<?>) page.evaluate("""
                () => {
                  const words = [document.title];
                  const named = ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'];
                  const look = root => {
                    const all = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                    for (let at = all.nextNode(); at; at = all.nextNode()) {
                      if (at.nodeType === Node.TEXT_NODE) {
                        const holder = at.parentElement ?? root.host;
                        if (holder && !holder.closest('script, style, [lang]:not(html)')) words.push(at.data);
                        continue;
                      }
                      named.filter(name => at.hasAttribute(name)).forEach(name => words.push(at.getAttribute(name)));
                      at.shadowRoot && look(at.shadowRoot);
                    }
                  };
                  look(document.body);
                  return words.map(one => one.replace(/\\s+/g, ' ').trim()).filter(one => one);
                }""")) {
            words.add(String.valueOf(one));
        }
        return words;
    }

    /** Text that its box cuts off, and text that something else lies over. */
    List<String> hidden() {
        settle();
        return ((List<?>) page.evaluate("""
                () => {
                  const hidden = [];
                  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                  for (let at = texts.nextNode(); at; at = texts.nextNode()) {
                    const one = at.parentElement;
                    if (!at.data.trim() || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
                    if (one.closest('svg')) continue;
                    let heardOnly = false;
                    for (let up = at.assignedSlot?.parentElement ?? one; up && !heardOnly; up = up.parentElement)
                      heardOnly = getComputedStyle(up).clipPath !== 'none';
                    if (heardOnly) continue;
                    const range = document.createRange();
                    range.selectNodeContents(at);
                    const box = range.getBoundingClientRect();
                    if (box.width < 2 || box.height < 2) continue;
                    const right = Math.round(box.right - document.documentElement.clientWidth), left = Math.round(-box.left);
                    if (right > 1 || left > 1) hidden.push(`${at.data.trim()}: over the edge by ${Math.max(right, left)}`);
                    for (let up = one; up; up = up.parentElement) {
                      const holder = getComputedStyle(up);
                      if (holder.overflowX !== 'visible' && holder.overflowX !== 'auto' && holder.textOverflow !== 'ellipsis') {
                        const edge = up.getBoundingClientRect();
                        if (box.left < edge.left - 1 || box.right > edge.right + 1)
                          hidden.push(`${at.data.trim()}: cut by ${up.localName}.${up.className}`);
                      }
                    }
                  }
                  return [...new Set(hidden)];
                }""")).stream().map(String::valueOf).toList();
    }

    /** axe-core has nothing to say, and nothing is wider than the screen. */
    Visitor isSound() {
        toTheFront();
        settle();
        // rows of a long list arrive after the list itself
        page.waitForFunction("() => [...document.querySelectorAll('vaadin-virtual-list')]"
                + ".every(list => list.offsetParent === null || list.querySelector('a[href]'))");
        page.waitForFunction(
                "() => [...document.querySelectorAll('vaadin-select')].every(select => !select.opened"
                        + " && !select.shadowRoot.querySelector('vaadin-select-overlay[opened], vaadin-select-overlay[closing]'))");
        // colours that are still changing are not the ones that people read
        page.waitForFunction("() => [...document.querySelectorAll('link[rel=stylesheet]')].every(sheet => sheet.sheet)"
                + " && document.getAnimations().every(one => one.playState !== 'running'"
                + " || one.effect.getComputedTiming().endTime === Infinity)");
        assertThat((List<?>) page.evaluate(
                        "() => [...new Set([...document.querySelectorAll(':not(:defined)')].map(one => one.localName)"
                                + ".filter(name => name.startsWith('vaadin-')))]"))
                .as("elements that the pages' bundle does not know on " + path())
                .isEmpty();
        assertThat(violations()).as("axe-core on " + path()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(path() + " fits the screen's width")
                .isTrue();
        return this;
    }

    /** The same on a phone and at a desk: a page is laid out anew for another width, nobody needs to go the whole way again. */
    Visitor isSoundAtBothWidths() {
        isSound();
        page.setViewportSize(width == PHONE ? DESK : PHONE, width == PHONE ? 900 : 844);
        isSound();
        page.setViewportSize(width, width == PHONE ? 844 : 900);
        return this;
    }

    /** On screens of these sizes, one after the other: the way to here is gone once. */
    Visitor at(List<Screen> screens, Consumer<Visitor> looks) {
        var before = page.viewportSize();
        screens.forEach(screen -> {
            page.setViewportSize(screen.width(), screen.height());
            looks.accept(this);
        });
        page.setViewportSize(before.width, before.height);
        return this;
    }

    /** In CSS pixels. */
    record Screen(int width, int height) {

        static final Screen SMALL_PHONE = new Screen(360, 600);
        static final Screen USUAL_PHONE = new Screen(PHONE, 844);
        static final Screen TABLET = new Screen(820, 1180);
        static final Screen AT_A_DESK = new Screen(DESK, 900);
        static final List<Screen> PHONES = List.of(USUAL_PHONE, SMALL_PHONE);
        static final List<Screen> ALL = List.of(USUAL_PHONE, SMALL_PHONE, TABLET, AT_A_DESK);
    }

    Visitor isSoundOn(List<Screen> screens) {
        return at(screens, Visitor::isSound);
    }

    /**
     * axe-core, loaded once a page and asked for what is wrong alone: its library also carries back what is right, which is much more.
     * The portal has no frames, so that one run in the page itself sees everything.
     */
    private List<?> violations() {
        if (!Boolean.TRUE.equals(page.evaluate("() => Boolean(window.axe)"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var inks = inks();
        var isNew = !READABLE.containsAll(inks);
        var found = (List<?>) page.evaluate("""
                async isNew => (await axe.run(document, {
                    resultTypes: ['violations'], iframes: false, rules: { 'color-contrast': { enabled: isNew } } })).violations
                  .map(rule => `${rule.id}: ${rule.help} `
                    + rule.nodes.slice(0, 3).map(node => `${node.html} ${node.target} ${node.failureSummary}`).join())""", isNew);
        if (found.isEmpty()) {
            READABLE.addAll(inks);
        }
        return found;
    }

    /**
     * In which colours, sizes and weights the page writes, on which grounds: how well that is read takes axe-core two thirds of its time,
     * and it has been asked already where nothing here is new.
     */
    private Set<String> inks() {
        var inks = new HashSet<String>();
        for (var ink : (List<?>) page.evaluate("""
                () => {
                  const grounds = new Map();
                  const up = one => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host ?? null;
                  const ground = one => {
                    if (!one) return '';
                    if (!grounds.has(one)) {
                      const style = getComputedStyle(one);
                      const own = [style.backgroundColor, style.backgroundImage, style.opacity, style.filter, style.position]
                        .join(' ').replace('rgba(0, 0, 0, 0) none 1 none static', '');
                      const below = ground(up(one));
                      grounds.set(one, own ? `${own} > ${below}` : below);
                    }
                    return grounds.get(one);
                  };
                  const inks = new Set();
                  const look = root => {
                    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
                    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
                      if (at.nodeType === Node.ELEMENT_NODE) {
                        at.shadowRoot && look(at.shadowRoot);
                        continue;
                      }
                      const one = at.parentElement ?? root.host;
                      if (one && at.data.trim() && one.checkVisibility()) {
                        const style = getComputedStyle(one);
                        inks.add([style.color, style.fontSize, style.fontWeight, style.textShadow, ground(one)].join(' '));
                      }
                    }
                  };
                  look(document.body);
                  return [...inks];
                }""")) {
            inks.add(String.valueOf(ink));
        }
        return inks;
    }

    private void settle() {
        page.waitForFunction(
                // without a network it goes on trying
                "() => !navigator.onLine || !window.Vaadin?.Flow?.clients"
                        + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
    }

    /** The next visitor of this device is a stranger: signed out, and nothing of the last one is left but cached files. */
    private void forget() {
        if (keepsPages()) {
            context.close(); // a worker that is told to go may still come back with the next page
            return;
        }
        // a test that gave up without a network must not take it from the next
        context.setOffline(false);
        var origin = new JsonObject();
        origin.addProperty("origin", base);
        origin.addProperty("storageTypes", "cookies,local_storage,indexeddb,service_workers,cache_storage");
        context.newCDPSession(page).send("Storage.clearDataForOrigin", origin);
        context.clearCookies();
        page.close();
        DEVICES.computeIfAbsent(width, _ -> new ArrayDeque<>()).push(context);
    }

    private boolean keepsPages() {
        try {
            return Boolean.TRUE.equals(
                    page.evaluate("async () => (await navigator.serviceWorker?.getRegistrations() ?? []).length > 0"));
        } catch (PlaywrightException notAPageOfThePortal) {
            return true;
        }
    }

    /** Of this portal and this screen: two portals are looked at side by side. */
    private String name() {
        return URI.create(base).getPort() + "-" + COUNT.incrementAndGet();
    }

    /** Leaves; the page of a first tab stays until it is known whether the test gave up there. */
    @Override
    public void close() {
        if (firstTab) {
            LEAVING.add(this);
        } else {
            keepPicture();
            page.close();
        }
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Those who left are forgotten. What their screens showed when a test gave up lies in target/browser. */
    static void forgetThoseWhoLeft(boolean gaveUp) {
        var leaving = List.copyOf(LEAVING);
        LEAVING.clear();
        if (gaveUp) {
            leaving.forEach(Visitor::keepPicture);
        }
        leaving.forEach(Visitor::forget);
        assertThat(leaving)
                .allSatisfy(one -> assertThat(one.complaints)
                        .as("complaints of the browser")
                        .isEmpty());
    }

    private void keepPicture() {
        if (page.isClosed()) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", "last-" + name() + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(60));
    }
}
