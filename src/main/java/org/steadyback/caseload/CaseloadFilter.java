package org.steadyback.caseload;

import java.util.Optional;

import org.steadyback.caseload.need.Reason;
import org.steadyback.kernel.Folding;

/**
 * What of the caseload is shown.
 *
 * @param reason empty = all
 * @param name words of a name, as {@link Folding} finds them
 */
public record CaseloadFilter(Optional<Reason> reason, String name) {

    public static CaseloadFilter everybody() {
        return new CaseloadFilter(Optional.empty(), "");
    }

    boolean fits(CaseloadRow row) {
        return named(row) && reason.filter(one -> !row.hasReason(one)).isEmpty();
    }

    boolean named(CaseloadRow row) {
        return Folding.finds(name, row.name());
    }
}
