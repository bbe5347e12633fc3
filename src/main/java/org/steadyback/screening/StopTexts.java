package org.steadyback.screening;

/** What a patient reads while a stop stands, besides the pages of advice, and how numbers stand in its sentences. */
interface StopTexts {

    String talkTitle();

    String talk(String emergency);

    String talkTo(String line, String emergency);

    String told(String title, String text);

    String toldBoth(String title, String text, String talkTitle, String talk);

    String orLocal(String number, String local);

    String abroad(String there, String home);

    String localLabel(String emergency, String local);

    String clinicsPhysios();
}
