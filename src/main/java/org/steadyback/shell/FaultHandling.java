package org.steadyback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.uikit.Notices;

/** What a click meets that fails: one sentence and a number, never a stack trace. */
@Component
class FaultHandling implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(fault -> {
                    var sentence = sentence(fault.getThrowable());
                    var ui = UI.getCurrent();
                    if (ui != null) {
                        var _ = ui.access(() -> Notices.problem(sentence));
                    }
                }));
    }

    private static String sentence(Throwable fault) {
        if (fault instanceof AccessDeniedException || fault instanceof NotFoundException) {
            return "That is no longer there, or no longer yours to change. Nothing was saved.";
        }
        return "That did not work, and nothing was saved. What you typed is still here. Number " + FaultLog.log(fault)
                + ".";
    }
}
