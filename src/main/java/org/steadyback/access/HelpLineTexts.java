package org.steadyback.access;

/** Whom to ring, where the clinic has no words of its own. */
interface HelpLineTexts {

    String emergency();

    String emergencyIn(String country);

    String anywhere(String number);

    String anywhereIn(String number, String country);

    String urgent();

    String crisis();

    String maternity();

    String here(String number);

    String hereOrAtHome(String here, String home);

    String anywhereOrAtHome(String anywhere, String home);
}
