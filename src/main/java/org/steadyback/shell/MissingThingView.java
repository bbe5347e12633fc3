package org.steadyback.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.uikit.PublicLayout;

/** Something asked for is not there. */
@AnonymousAllowed
@ParentLayout(PublicLayout.class)
class MissingThingView extends ErrorPanel implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return notFound();
    }
}
