package org.steadyback.caseload;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.steadyback.caseload.need.Reason;

/**
 * A physio's patients, those who need a look first on top.
 *
 * @param rows by need
 */
public record Caseload(List<CaseloadRow> rows) {

    private static final Comparator<CaseloadRow> BY_NEED = Comparator.comparing(
                    (CaseloadRow row) -> row.need().reason())
            .thenComparingInt(row -> -row.need().weight())
            .thenComparing(CaseloadRow::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> row.patient().value());

    public Caseload {
        rows = rows.stream().sorted(BY_NEED).toList();
    }

    public List<CaseloadRow> matching(CaseloadFilter filter) {
        return rows.stream().filter(filter::fits).toList();
    }

    /** How many there are for each reason, some for more than one; reasons without anybody are left out. */
    public Map<Reason, Long> counts() {
        var counts = new EnumMap<Reason, Long>(Reason.class);
        rows.forEach(row -> row.needs().forEach(need -> counts.merge(need.reason(), 1L, Long::sum)));
        return counts;
    }
}
