package org.steadyback.screening.web;

/** The warning signs for everybody. */
interface WarningSignTexts {

    String title();

    String heading();

    String intro();

    String nobodyWatches();

    String call(String number);

    String callLine(String label, String number);

    String ownNumber();

    String now();

    String whatToSay();

    String howToSayIt();

    String today();

    String betweenLegs();

    String numbBetweenLegs();

    String bladder();

    String bowel();

    String sexualFunction();

    String legs();

    String bothLegs();

    String weakerLegNow();

    String chestBellyCirculation();

    String tearingPain();

    String chestPain();

    String afterAccident();

    String seriousAccident();

    String feverAndPain();

    String feverWithSeverePain();

    String inPregnancy();

    String heavyBleeding();

    String anyBleeding();

    String chestPainOrCalf();

    String harmTitle();

    String harm();

    String doctorToday();

    String fever();

    String weakerLegSlowly();

    String unsteady();

    String sharpPain();
}
