package org.steadyback.testing;

import java.util.Map;

import org.steadyback.screening.interview.Interview;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;

/** Sheets of replies to start from: everything answered, nothing wrong. */
public final class Replies {

    private Replies() {}

    /** These replies, and the most harmless one to whatever else is asked. */
    public static Sheet to(Interview interview, Map<Step, String> replies) {
        var sheet = Sheet.EMPTY;
        for (var step = interview.next(sheet); step.isPresent(); step = interview.next(sheet)) {
            var asked = step.get();
            sheet = sheet.with(asked, replies.getOrDefault(asked, harmless(asked)));
        }
        return sheet;
    }

    public static String harmless(Step step) {
        return switch (step.form()) {
            case YES_NO, RECENT, RAPID, NEWS -> "NO";
            case FEATURES -> "NONE";
            case SCALE -> "0";
            case WEEKS, DATE, PRESSURE, JOINTS -> "?";
        };
    }
}
