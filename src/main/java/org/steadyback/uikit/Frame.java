package org.steadyback.uikit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.steadyback.text.Texts;

/** The parts that all frames share: skip link, bar with the name of who is signed in, navigation, main. */
public class Frame extends Div {

    private static final PartTexts SAY = Texts.of(PartTexts.class);

    private final Header bar = new Header();
    private final Div account = new Div();
    private final Main main = new Main();
    private final Div above = new Div();
    private final Div inNeed = new Div();
    private final List<Component> onEachPage = new ArrayList<>();
    private transient Supplier<? extends Component> whomToCall = Div::new;
    private transient Function<Runnable, ? extends Component> signs = _ -> new Div();
    private final List<PathLink> links = new ArrayList<>();

    public Frame(String className) {
        addClassName(className);
        var skip = new Anchor("#main", SAY.skip());
        skip.addClassName("skip-link");
        bar.addClassName("frame-bar");
        account.addClassName("frame-account");
        main.addClassName("frame-main");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        above.addClassName("frame-above");
        above.setVisible(false);
        inNeed.addClassName("frame-above");
        inNeed.setVisible(false);
        add(skip, bar, main);
    }

    public void wordmark(String home) {
        var mark = new PathLink(home, new Image("images/mark.svg", ""), new Span("Steadyback"));
        mark.addClassName("wordmark");
        bar.add(mark);
    }

    public void inBar(Component part, String className) {
        part.addClassName(className);
        bar.add(part);
    }

    public void signOut(String name, String accountPage, AuthenticationContext authentication) {
        var own = new PathLink(accountPage, name);
        links.add(own);
        account.add(own, new SignOutButton(authentication));
        bar.add(account);
    }

    public void navigation(String navClass, String linkClass, NavigationLink... entries) {
        var nav = new Nav();
        nav.addClassName(navClass);
        nav.setAriaLabel(SAY.mainNavigation());
        for (var entry : entries) {
            var link = new PathLink(entry.path(), entry.icon().create(), new Span(entry.word()));
            link.addClassName(linkClass);
            links.add(link);
            nav.add(link);
        }
        addComponentAtIndex(2, nav);
    }

    /** Stands on every page that is shown, below whom to ring. */
    public void onEachPage(Component part) {
        onEachPage.add(part);
    }

    /** A sentence that stands on paper only, under every printed page. */
    public void printed(String sentence) {
        var foot = new Footer(new Paragraph(sentence));
        foot.addClassName("printed-only");
        add(foot);
    }

    /** A number beside an entry, with the words that are read out; empty takes it away. */
    public void badge(String path, String number, String inWords) {
        links.stream().filter(link -> link.getHref().equals(path)).forEach(link -> {
            link.getChildren()
                    .filter(part -> part instanceof Span span && span.hasClassName("frame-badge"))
                    .toList()
                    .forEach(link::remove);
            if (!number.isEmpty()) {
                var shown = new Span(number);
                shown.getElement().setAttribute("aria-hidden", "true");
                var said = new Span(inWords);
                said.addClassName("visually-hidden");
                var badge = new Span(shown, said);
                badge.addClassName("frame-badge");
                link.add(badge);
            }
        });
    }

    /** The longest address that the shown page begins with is the current one. */
    public void markCurrent(String path) {
        links.forEach(link -> link.setCurrent(false));
        links.stream()
                .filter(link -> (path + "/").startsWith(link.getHref() + "/"))
                .max(Comparator.comparingInt(link -> link.getHref().length()))
                .ifPresent(link -> link.setCurrent(true));
    }

    public void show(Component content) {
        main.removeAll();
        content.setVisible(true);
        main.add(above, inNeed);
        main.add(onEachPage);
        main.add(content);
    }

    /**
     * How somebody is asked who wrote of a sign and is not sure.
     *
     * @param signs made with the way back to the page
     */
    public void signs(Function<Runnable, ? extends Component> signs) {
        this.signs = signs;
    }

    /**
     * Asks it in the place of the page, which waits with all that was written on it.
     *
     * @param back on the page again
     */
    @SuppressWarnings("ReferenceEquality") // these very parts
    void askSigns(Runnable back) {
        var page = main.getChildren()
                .filter(part -> part != above && part != inNeed && !onEachPage.contains(part) && part.isVisible())
                .toList();
        var asked = new ArrayList<Component>();
        asked.add(signs.apply(() -> {
            asked.forEach(Component::removeFromParent);
            page.forEach(part -> part.setVisible(true));
            back.run();
        }));
        page.forEach(part -> part.setVisible(false));
        main.add(asked);
    }

    /** What stands above whatever page is shown; nothing takes it away. */
    public void above(List<? extends Component> parts) {
        var before = above.getElement().getTextRecursively();
        above.removeAll();
        parts.forEach(above::add);
        above.setVisible(!parts.isEmpty());
        if (!parts.isEmpty() && !before.equals(above.getElement().getTextRecursively())) {
            // whatever was pressed far below: a number to call is seen at once
            getElement().executeJs("requestAnimationFrame(() => window.scrollTo(0, 0))");
        }
    }

    /** What stands above every page from when somebody wrote of not wanting to live; made then. */
    public void inNeed(Supplier<? extends Component> whomToCall) {
        this.whomToCall = whomToCall;
    }

    /** It stays until the portal is opened anew, whatever is sent and whichever page comes. */
    void keepInNeed() {
        inNeed.removeAll();
        inNeed.add(whomToCall.get());
        inNeed.setVisible(true);
    }

    public void clear() {
        main.removeAll();
    }

    /** One entry of a frame's navigation. */
    public record NavigationLink(String path, Icons icon, String word) {}
}
