package org.steadyback.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.steadyback.uikit.PublicLayout;

/** A fault of ours: a number to tell, never the exception's own words. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class ProblemView extends ErrorPanel implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return problem(FaultLog.log(parameter.getException()));
    }
}
