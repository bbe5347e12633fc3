package org.steadyback.caseload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.steadyback.caseload.need.Reason;

/**
 * What of the caseload is shown.
 *
 * @param reason empty = all
 * @param name part of a name; accents and case do not matter
 */
public record CaseloadFilter(Optional<Reason> reason, String name) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public static CaseloadFilter everybody() {
        return new CaseloadFilter(Optional.empty(), "");
    }

    boolean fits(CaseloadRow row) {
        return named(row) && reason.filter(one -> !row.hasReason(one)).isEmpty();
    }

    boolean named(CaseloadRow row) {
        return plain(row.name()).contains(plain(name.strip()));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
