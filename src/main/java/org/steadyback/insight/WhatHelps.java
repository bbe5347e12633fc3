package org.steadyback.insight;

import java.util.Arrays;
import java.util.List;

import org.steadyback.insight.helps.HelpsLog;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.library.Section;

/**
 * What a patient's own log says about the kinds of exercise that are in it, in the order of the library and never in that of
 * the result (fact sheet §5.3).
 *
 * @param kinds those that were done at all
 * @param mixed sessions that count for no kind, as none has 60 % of their minutes
 * @param withoutPain sessions that began at 0, from where nothing can get better
 */
public record WhatHelps(List<OfKind> kinds, int mixed, int withoutPain) {

    /**
     * Both outcomes of one kind. The next morning decides, right after only describes (fact sheet §5.2).
     *
     * @param mainly sessions in which it took most of the time, whatever is known of the pain
     * @param rightAfter pain right after, for the pain before
     * @param nextMorning pain next morning, for that of the day's own
     */
    public record OfKind(Section kind, int mainly, Opinion rightAfter, Opinion nextMorning) {

        /** Whether it eases at the time, and the next day wants watching. */
        public boolean watchTheNextDay() {
            return Opinion.watchTheNextDay(rightAfter, nextMorning);
        }

        /** Whether any session or day counts for it. */
        public boolean counted() {
            return rightAfter.ofKind() + nextMorning.ofKind() > 0;
        }

        /** Whether there is enough for a word on either outcome. */
        public boolean told() {
            return rightAfter instanceof Opinion.Weighed || nextMorning instanceof Opinion.Weighed;
        }
    }

    static WhatHelps of(HelpsLog log) {
        var after = log.rightAfter();
        var morning = log.nextMorning();
        var kinds = Arrays.stream(Section.values())
                .filter(kind -> log.sessions().stream()
                        .anyMatch(session -> session.seconds().containsKey(kind.name())))
                .map(kind -> new OfKind(
                        kind,
                        log.mainly(kind.name()),
                        Opinion.of(after, kind.name()),
                        Opinion.of(morning, kind.name())))
                .toList();
        return new WhatHelps(kinds, log.mixed(), log.withoutPain());
    }
}
