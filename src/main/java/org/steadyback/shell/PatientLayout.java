package org.steadyback.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

import org.steadyback.access.Clinics;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.HelpLines;
import org.steadyback.access.Roles;
import org.steadyback.text.Texts;
import org.steadyback.uikit.CallLink;
import org.steadyback.uikit.DeviceZone;
import org.steadyback.uikit.Frame;
import org.steadyback.uikit.Frame.NavigationLink;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageReturn;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** The frame of the patient's pages: the warning signs are one tap away from each. */
@Layout("/me")
@RolesAllowed(Roles.PATIENT)
public class PatientLayout extends FramedLayout implements BeforeEnterObserver {

    private static final FrameTexts SAY = Texts.of(FrameTexts.class);

    private final transient ObjectProvider<PatientGuard> guards;
    private final transient ObjectProvider<PatientBand> bands;
    private final Unsent unsent;
    private String path = "";
    private boolean advising;

    PatientLayout(
            CurrentAccount current,
            Clinics clinics,
            AuthenticationContext authentication,
            ObjectProvider<PatientGuard> guards,
            ObjectProvider<PatientBand> bands,
            ObjectProvider<PatientSigns> signs) {
        super(frame(current, clinics, authentication));
        this.guards = guards;
        this.bands = bands;
        this.unsent = new Unsent(current.require().patient());
        frame().onEachPage(unsent);
        frame().signs(back -> signs.getObject().ask(back));
        PageReturn.to(this, this::cameBack);
    }

    /**
     * What comes before every page, and what stands above it, may be another by now. A page that says itself what to do goes on saying
     * it alone, and the player, which asks by itself, first keeps what was done.
     */
    private void cameBack() {
        if (advising) {
            return;
        }
        comesBefore(path)
                .filter(_ -> !path.equals(Paths.ME_SESSION))
                .ifPresentOrElse(first -> UI.getCurrent().navigate(first), this::above);
    }

    private Optional<String> comesBefore(String page) {
        return guards.stream()
                .flatMap(guard -> guard.leadsTo().stream())
                .filter(first -> !page.equals(first))
                .findFirst();
    }

    /** What cannot wait comes before every other page; the bar with warning signs and sign-out stays. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        path = event.getLocation().getPath();
        comesBefore(path).ifPresent(event::forwardTo);
        above();
    }

    private void above() {
        advising = false;
        tellStanding();
        frame().above(bands.stream().flatMap(band -> band.above(path).stream()).toList());
    }

    private void tellStanding() {
        bands.stream().flatMap(band -> band.standing().stream()).forEach(unsent::standing);
        unsent.shown();
    }

    /** Something was said on a page: what stands above it may be another now. */
    public static void changed(Component page) {
        var frame = page.findAncestor(PatientLayout.class);
        if (frame != null) {
            frame.above();
        }
    }

    /** The page itself says now what to do: what stood above it gives way, so that never two pieces of advice are read. */
    public static void advises(Component page) {
        var frame = page.findAncestor(PatientLayout.class);
        if (frame != null) {
            frame.advising = true;
            frame.tellStanding();
            frame.frame().above(List.of());
        }
    }

    private static Frame frame(CurrentAccount current, Clinics clinics, AuthenticationContext authentication) {
        var frame = new Frame("patient-frame");
        frame.wordmark(Paths.ME);
        frame.inBar(
                new PathLink(Paths.WARNING_SIGNS, Icons.WARNING.create(), new Span(SAY.warningSigns())), "bar-link");
        frame.signOut(current.require().name(), Paths.ME_ACCOUNT, authentication);
        frame.navigation(
                "frame-tabs",
                "frame-tab",
                new NavigationLink(Paths.ME, Icons.TODAY, SAY.today()),
                new NavigationLink(Paths.ME_PLAN, Icons.PLAN, SAY.plan()),
                new NavigationLink(Paths.ME_PROGRESS, Icons.PROGRESS, SAY.progress()),
                new NavigationLink(Paths.ME_LEARN, Icons.LEARN, SAY.learn()));
        frame.inNeed(() -> inNeed(clinics.helpLines(DeviceZone.of(UI.getCurrent()))));
        frame.printed(SAY.printed(clinics.helpLines(Optional.empty()).toCall(), "/" + Paths.WARNING_SIGNS));
        return frame;
    }

    private static Notice inNeed(HelpLines lines) {
        var calls = new Div();
        calls.addClassName("actions");
        Stream.concat(Stream.ofNullable(lines.crisis()), lines.emergencies().stream())
                .forEach(line -> {
                    var link = CallLink.to(line.label(), line.number());
                    link.addClassName("button");
                    calls.add(link);
                });
        return new Notice(Tone.ATTENTION, SAY.notAlone(), SAY.notAloneSays())
                .with(calls)
                .announced();
    }
}
