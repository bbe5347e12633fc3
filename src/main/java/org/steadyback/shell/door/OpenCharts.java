package org.steadyback.shell.door;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpSession;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.uikit.Paths;

/** Which patient each open tab of a session shows, so that every call of that tab can be asked whether it still may. */
@Component
class OpenCharts implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = OpenCharts.class.getName();

    private static final Pattern CHART = Pattern.compile("clinic/patients/([0-9a-fA-F-]{36})(?:/.*)?");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> watch(opened.getUI()));
    }

    private static void watch(UI ui) {
        var session = ui.getSession().getSession();
        if (!(session.getAttribute(ATTRIBUTE) instanceof Map)) {
            session.setAttribute(ATTRIBUTE, new ConcurrentHashMap<Integer, PatientId>());
        }
        // kept here: a session that has ended answers no more questions
        var open = of(session.getAttribute(ATTRIBUTE));
        ui.addAfterNavigationListener(arrived -> {
            var chart = CHART.matcher(arrived.getLocation().getPath());
            // a page that says "nothing here" shows nobody
            boolean shown = arrived.getActiveChain().stream().noneMatch(HasErrorParameter.class::isInstance);
            if (shown && chart.matches()) {
                open.put(ui.getUIId(), Paths.patient(chart.group(1)));
            } else {
                open.remove(ui.getUIId());
            }
        });
        ui.addDetachListener(_ -> open.remove(ui.getUIId()));
    }

    /** The patient on a tab; empty where the tab shows none. */
    static Optional<PatientId> shownBy(HttpSession session, int tab) {
        return Optional.ofNullable(of(session.getAttribute(ATTRIBUTE)).get(tab));
    }

    @SuppressWarnings("unchecked")
    private static Map<Integer, PatientId> of(@Nullable Object attribute) {
        return attribute instanceof Map<?, ?> map ? (Map<Integer, PatientId>) map : new ConcurrentHashMap<>();
    }
}
