package org.steadyback.screening.ui;

import java.time.ZonedDateTime;

/** The page of whoever is stopped: whom to call, what to say, who knows. */
interface StopPanelTexts {

    String call(String number);

    String whatToSay();

    String quoted(String words);

    String nothingKnown(String say, String how);

    String whoKnows();

    String clinicianDecided();

    String readToday(String name, ZonedDateTime at);

    String readOn(String name, ZonedDateTime at);

    String onTheList(String owner);

    String waits();

    String mistake();
}
