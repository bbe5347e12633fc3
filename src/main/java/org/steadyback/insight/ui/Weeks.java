package org.steadyback.insight.ui;

import java.util.List;

import com.vaadin.flow.router.QueryParameters;

/** How many weeks back the review looks; it stands in the address. */
record Weeks(int number) {

    static final List<Weeks> CHOICES = List.of(new Weeks(2), new Weeks(4), new Weeks(8), new Weeks(12));

    private static final String PARAMETER = "weeks";
    private static final Weeks USUAL = new Weeks(4);

    /** What the address asks for; anything else than one of the choices is the usual. */
    static Weeks of(QueryParameters parameters) {
        return parameters
                .getSingleParameter(PARAMETER)
                .flatMap(text -> CHOICES.stream()
                        .filter(weeks -> String.valueOf(weeks.number).equals(text))
                        .findFirst())
                .orElse(USUAL);
    }

    QueryParameters parameters() {
        return equals(USUAL) ? QueryParameters.empty() : QueryParameters.of(PARAMETER, String.valueOf(number));
    }
}
