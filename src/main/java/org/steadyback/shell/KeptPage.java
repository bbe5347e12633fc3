package org.steadyback.shell;

import java.util.List;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Every page of the portal asks the browser to keep the warning signs, so that they open without the network, too; after a sign-in with
 * the numbers of that clinic.
 */
@Component
class KeptPage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final List<String> FILES = List.of("warning-signs-kept.js", "warning-signs-register.js");

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(response -> FILES.forEach(file -> response.getDocument()
                .head()
                .appendElement("script")
                .attr("src", file)
                .attr("defer", true)));
    }
}
