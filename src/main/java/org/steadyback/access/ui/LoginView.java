package org.steadyback.access.ui;

import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.beans.factory.ObjectProvider;

import org.steadyback.access.DemoAccounts;
import org.steadyback.access.DemoAccounts.DemoAccount;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The way in. */
@Route(value = Paths.LOGIN, autoLayout = false)
@PageTitle("Sign in · Steadyback")
@AnonymousAllowed
class LoginView extends Composite<Main> implements BeforeEnterObserver {

    private final SignInForm form = SignInForm.asking();

    LoginView(ObjectProvider<DemoAccounts> demo) {
        var foot = new Paragraph(new PathLink(Paths.WARNING_SIGNS, "Warning signs: when to get help at once"));
        foot.addClassName("login-foot");
        var card = new Div(new H1("Sign in"), form);
        card.addClassNames("login-card", "card");
        getContent().addClassName("login-page");
        getContent().add(intro(), card);
        demo.ifAvailable(accounts -> getContent().add(offer(accounts)));
        getContent().add(foot);
    }

    private static Component intro() {
        var mark = new Paragraph(new Image("images/mark.svg", ""), new Span("Steadyback"));
        mark.addClassName("wordmark");
        var says = new Paragraph(
                "Exercise for your back, little and often, at your own level, with your physio beside you.");
        says.addClassName("login-says");
        var intro = new Div(mark, says);
        intro.addClassName("login-intro");
        return intro;
    }

    private static Component offer(DemoAccounts demo) {
        var list = new UnorderedList();
        list.addClassName("login-accounts");
        for (var account : demo.offered()) {
            list.add(new ListItem(SignInForm.ready(account.email(), demo.password(), words(account))));
        }
        var section = new Section(
                new H2("Demo accounts"),
                new Paragraph("A made-up clinic to try. The password of all is " + demo.password() + "."),
                list);
        section.addClassName("login-demo");
        return section;
    }

    private static List<Component> words(DemoAccount account) {
        var name = new Span(account.email());
        name.addClassName("login-account-name");
        var who = new Span(account.who());
        who.addClassName("login-account-who");
        return List.of(name, who);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> query =
                event.getLocation().getQueryParameters().getParameters();
        if (query.containsKey("error")) {
            form.refused();
        }
    }
}
