package org.steadyback.screening;

import java.util.List;

/** Why an exercise of the plan may not be done, for patient and physio. */
interface WithheldTexts {

    String withheld(String reasons, String physio);

    String reasons(List<String> reasons);

    String handPicked();

    String somebody();

    String theOnlyOne(String physio, String reasons);

    String all(int all, String physio, String reasons);

    String some(int waiting, int all, String physio, String reasons, int left);
}
