package org.steadyback.caseload.ui;

import org.steadyback.caseload.need.Need;

/** A reason with its facts in one line, the same on the row of the caseload and on the chart's front page. */
final class NeedWords {

    private NeedWords() {}

    /** "Boom and bust: Boom and bust in the last two weeks" says it once. */
    static String of(Need need) {
        var reason = ReasonWords.of(need.reason());
        return need.words().startsWith(reason) ? need.words() : reason + ": " + need.words();
    }
}
