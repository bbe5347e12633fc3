package org.steadyback.caseload.ui;

import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

import org.steadyback.caseload.Caseload;
import org.steadyback.caseload.CaseloadFilter;
import org.steadyback.caseload.need.Reason;
import org.steadyback.caseload.need.StateWords;

/** Links that leave only the patients of one reason, each with how many there are. */
class ReasonFilter extends Composite<Nav> {

    ReasonFilter() {
        getContent().setAriaLabel("Reason");
        getContent().addClassName("reason-filter");
    }

    void show(Caseload caseload, CaseloadFilter filter) {
        getContent().removeAll();
        add("All", caseload.rows().size(), Optional.empty(), filter);
        caseload.counts().forEach((reason, count) -> add(StateWords.of(reason), count, Optional.of(reason), filter));
        // a reason from the address that nobody has today still shows what is filtered
        filter.reason()
                .filter(reason -> !caseload.counts().containsKey(reason))
                .ifPresent(reason -> add(StateWords.of(reason), 0, filter.reason(), filter));
    }

    private void add(String words, long count, Optional<Reason> reason, CaseloadFilter filter) {
        var link = new RouterLink("%s %s".formatted(words, count), CaseloadView.class);
        link.setQueryParameters(CaseloadAddress.parameters(new CaseloadFilter(reason, filter.name())));
        link.addClassName("choice-link");
        if (filter.reason().equals(reason)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        getContent().add(link);
    }
}
