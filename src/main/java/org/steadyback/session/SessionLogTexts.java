package org.steadyback.session;

import java.time.ZonedDateTime;

/** What stands about a session wherever it is listed. */
interface SessionLogTexts {

    String time(ZonedDateTime at);

    String timeAway(ZonedDateTime at, String city);

    String received(String done, ZonedDateTime at);

    String receivedOn(String done, ZonedDateTime at);

    String skipped(SkipReason why);

    String odd(SessionFlag flag);

    String exercise();

    String savedToday();

    String savedEarlier();
}
