package org.steadyback.session.web;

/** What the player's API says when it refuses something. */
interface ApiProblemTexts {

    String nothingHere();

    String notNow();

    String ourSide(String number);

    String notValid();

    String otherContent();

    String sendJson();

    String noObject();

    String malformed();

    String tooLong(int most);

    String needed();

    String noSuchField();

    String id();

    String moment();

    String date();

    String zone();

    String oneOf(String allowed);

    String trueOrFalse();

    String text();

    String object();

    String nameOrObject();

    String unknownWord();

    String list(int most);

    String wholeNumber(int least, int most);

    String twice();

    String unknownSign();
}
