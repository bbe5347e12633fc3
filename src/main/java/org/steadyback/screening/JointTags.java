package org.steadyback.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.steadyback.screening.interview.Form;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;

/** Which of hip, knee, shoulder and wrist give trouble, where that was said; otherwise all four are minded. */
record JointTags(Sheet sheet) {

    private static final List<String> ALL = List.of("HI", "KN", "SH", "WR");

    void narrow(Set<String> tags) {
        sheet.reply(Step.JOINTS).filter(reply -> !reply.equals(Form.UNKNOWN)).ifPresent(reply -> {
            var named = Arrays.asList(reply.split(","));
            tags.removeIf(tag -> ALL.contains(tag) && !named.contains(tag));
        });
    }
}
