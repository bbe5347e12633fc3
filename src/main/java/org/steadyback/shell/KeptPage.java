package org.steadyback.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Every page of the portal asks the browser to keep the warning signs, so that they open without the network, too. */
@Component
class KeptPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> response.getDocument()
                .head()
                .appendElement("script")
                .attr("src", "warning-signs-register.js")
                .attr("defer", true));
    }
}
