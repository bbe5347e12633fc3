package org.steadyback.caseload.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.router.QueryParameters;

import org.steadyback.caseload.CaseloadFilter;
import org.steadyback.caseload.need.Reason;

/** The filter as it stands in the address; what cannot be read is left out. */
final class CaseloadAddress {

    private static final String REASON = "reason";
    private static final String NAME = "name";

    private CaseloadAddress() {}

    static CaseloadFilter filter(QueryParameters parameters) {
        return new CaseloadFilter(
                parameters.getSingleParameter(REASON).flatMap(CaseloadAddress::reason),
                parameters.getSingleParameter(NAME).orElse(""));
    }

    static QueryParameters parameters(CaseloadFilter filter) {
        var parameters = new HashMap<String, String>();
        filter.reason().ifPresent(reason -> parameters.put(REASON, word(reason)));
        if (!filter.name().isBlank()) {
            parameters.put(NAME, filter.name().strip());
        }
        return QueryParameters.simple(parameters);
    }

    private static Optional<Reason> reason(String word) {
        return Arrays.stream(Reason.values())
                .filter(reason -> word(reason).equals(word))
                .findFirst();
    }

    private static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
