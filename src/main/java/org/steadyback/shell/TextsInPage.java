package org.steadyback.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

import org.steadyback.text.ClientTexts;
import org.steadyback.text.Reading;

/**
 * What the client code says stands in its page, in the language of its reader: it is there without the network, and as long as the page
 * lies open. Data, which the policy of scripts lets stand.
 */
@Component
class TextsInPage implements VaadinServiceInitListener {

    /** Where {@code frontend/text/texts.ts} finds them. */
    static final String ID = "steady-texts";

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(TextsInPage::put);
    }

    private static void put(IndexHtmlResponse response) {
        response.getDocument()
                .head()
                .appendElement("script")
                .attr("type", "application/json")
                .attr("id", ID)
                .appendChild(new DataNode(ClientTexts.json(Reading.language())));
    }
}
