package org.steadyback.uikit;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Days and moments, and who did something when. */
interface DateTexts {

    String day(LocalDate day);

    String moment(ZonedDateTime at);

    String signed(String by, LocalDate day);
}
