package org.steadyback.progression;

/**
 * How many decisions on one patient's doses wait for a physio's word, and how many of those that were made nobody may accept at the
 * moment: these wait for nobody, and are decided anew when what holds them is gone.
 *
 * @param open that a word is asked on
 * @param held back
 */
public record WaitingCount(int open, int held) {

    public static final WaitingCount NONE = new WaitingCount(0, 0);

    static WaitingCount of(boolean held) {
        return held ? new WaitingCount(0, 1) : new WaitingCount(1, 0);
    }

    WaitingCount and(WaitingCount more) {
        return new WaitingCount(open + more.open, held + more.held);
    }

    public boolean none() {
        return open + held == 0;
    }

    /** "2 decisions on doses wait for your word, 1 held back", "1 decision on a dose is held back". */
    public String inWords() {
        if (open == 0) {
            return held == 1 ? "1 decision on a dose is held back" : held + " decisions on doses are held back";
        }
        var waiting = open == 1
                ? "1 decision on a dose waits for your word"
                : open + " decisions on doses wait for your word";
        return held == 0 ? waiting : waiting + ", " + held + " held back";
    }
}
