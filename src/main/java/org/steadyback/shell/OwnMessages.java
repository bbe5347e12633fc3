package org.steadyback.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

import org.steadyback.text.Texts;

/** What an open page says by itself when it cannot go on, in the reader's language. A session that has ended is not told: its page is loaded anew. */
@Component
class OwnMessages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final FaultTexts SAY = Texts.of(FaultTexts.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(OwnMessages::messages);
    }

    private static SystemMessages messages(SystemMessagesInfo reader) {
        var messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(SAY.internalError());
        messages.setInternalErrorMessage(SAY.internalErrorSays());
        messages.setCookiesDisabledCaption(SAY.cookiesDisabled());
        messages.setCookiesDisabledMessage(SAY.cookiesDisabledSays());
        messages.setSyncErrorCaption(SAY.outOfStep());
        messages.setSyncErrorMessage(SAY.outOfStepSays());
        return messages;
    }
}
