package org.steadyback.shell;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

import org.steadyback.text.Reading;

/** A page says in which language it is and where its lines begin; the framework's own parts follow. */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(PageLanguage::mark);
        event.getSource().addUIInitListener(opened -> follow(opened.getUI()));
    }

    private static void mark(IndexHtmlResponse response) {
        var language = Reading.language();
        response.getDocument()
                .getElementsByTag("html")
                .attr("lang", language.tag())
                .attr("dir", language.direction());
    }

    private static void follow(UI ui) {
        var language = Reading.language();
        ui.setLocale(language.locale());
        ui.setDirection(language.rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
        // chosen in another tab meanwhile: the whole page is made anew, or it would be a mixture
        ui.addAfterNavigationListener(arrived -> {
            if (!Reading.language().equals(language)) {
                ui.getPage().setLocation("/" + arrived.getLocation().getPathWithQueryParameters());
            }
        });
    }
}
