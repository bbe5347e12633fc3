package org.steadyback.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLayout;

import org.steadyback.access.ChartVisits;
import org.steadyback.access.PatientCard;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Roles;
import org.steadyback.kernel.PatientId;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The head of a chart: whose it is, and its tabs, each owned by a feature. */
@ParentLayout(ClinicLayout.class)
@RolesAllowed(Roles.PHYSIO)
public class ChartLayout extends Composite<Div> implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    /** Pages whose reader does not tell the audit itself, by the end of their address. */
    private static final Map<String, String> NOTED_HERE = Map.of(
            "/away", "away", "/access", "access", "/screen", "safety", "/screen/exercises", "exercise approvals");

    private final transient ChartVisits visits;
    private final transient PatientReader patients;
    private final transient Clock clock;
    private final transient PatientStates states;
    private final Paragraph name = new Paragraph();
    private final Paragraph facts = new Paragraph();
    private final StateLines now = new StateLines();
    private final Nav tabs = new Nav();
    private final Div content = new Div();
    private final List<PathLink> links = new ArrayList<>();
    private String here = "";

    ChartLayout(PatientReader patients, Clock clock, ChartVisits visits, PatientStates states) {
        this.states = states;
        this.visits = visits;
        this.patients = patients;
        this.clock = clock;
        var head = new Div(name, facts);
        head.addClassName("chart-head");
        name.addClassName("chart-name");
        facts.addClassName("chart-facts");
        tabs.addClassName("tab-bar");
        tabs.setAriaLabel("Chart");
        getContent().addClassName("page");
        getContent().add(head, now, tabs, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = Paths.patient(event.getRouteParameters().get("patientId").orElse(""));
        // whoever may not see the patient is refused as everywhere, and that is noted
        show(patients.cardInCare(patient).orElseGet(() -> patients.card(patient)));
        here = event.getLocation().getPath();
        showNow(patient);
        showTabs(patient);
        NOTED_HERE.forEach((end, page) -> {
            if (event.getLocation().getPath().endsWith(end)) {
                visits.opened(patient, page);
            }
        });
    }

    /** Something was changed on a tab: how the patient stands may be another now. */
    public static void changed(Component tab, PatientId patient) {
        var chart = tab.findAncestor(ChartLayout.class);
        if (chart != null) {
            chart.showNow(patient);
        }
    }

    private void showNow(PatientId patient) {
        now.show(states.of(patient), here);
    }

    private void show(PatientCard card) {
        name.setText(card.name());
        var today = LocalDate.ofInstant(clock.instant(), card.zone());
        facts.setText(
                "%s years · %s".formatted(card.ageOn(today), card.zone().getId().replace('_', ' ')));
    }

    private void showTabs(PatientId patient) {
        tabs.removeAll();
        links.clear();
        tabsOf(patient).forEach((path, word) -> {
            var link = new PathLink(path, word);
            link.addClassName("tab-link");
            links.add(link);
            tabs.add(link);
        });
    }

    private static Map<String, String> tabsOf(PatientId patient) {
        var tabs = new LinkedHashMap<String, String>();
        tabs.put(Paths.chart(patient), "Summary");
        tabs.put(Paths.programme(patient), "Programme");
        tabs.put(Paths.review(patient), "Review");
        tabs.put(Paths.start(patient), "Start");
        tabs.put(Paths.flare(patient), "Flares");
        tabs.put(Paths.away(patient), "Away");
        tabs.put(Paths.screen(patient), "Safety");
        return tabs;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = event.getLocation().getPath();
        links.forEach(link -> link.setCurrent(link.getHref().equals(path) || below(link.getHref(), path)));
    }

    /** A page below a tab belongs to it; below the chart itself is everything. */
    private boolean below(String tab, String path) {
        return !tab.equals(links.getFirst().getHref()) && path.startsWith(tab + "/");
    }

    @Override
    public void showRouterLayoutContent(HasElement tab) {
        tab.getElement().getComponent().ifPresent(content::add);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldTab) {
        content.removeAll();
    }
}
