package org.steadyback.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notices;

/** What a click meets that fails: one sentence and a number, never a stack trace. */
@Component
class FaultHandling implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final FaultTexts SAY = Texts.of(FaultTexts.class);

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
            return SAY.noLongerYours();
        }
        return SAY.notDone(FaultLog.log(fault));
    }
}
