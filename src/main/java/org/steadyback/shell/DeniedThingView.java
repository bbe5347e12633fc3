package org.steadyback.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.uikit.PublicLayout;

/** A service refused: shown like a missing thing, so that nobody learns what exists. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class DeniedThingView extends ErrorPanel implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return notFound();
    }
}
