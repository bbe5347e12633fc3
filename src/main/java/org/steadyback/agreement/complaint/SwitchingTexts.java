package org.steadyback.agreement.complaint;

import java.time.LocalDate;

/** What became of taking another exercise, to the patient who took it. */
interface SwitchingTexts {

    String noLonger();

    String taken(String exercise, String dose, LocalDate day);
}
