package org.steadyback.agreement.ui;

import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.complaint.ComplaintReceived;
import org.steadyback.text.Texts;

/** What somebody reads at once who said that an exercise is not right for them. Nothing is promised that nobody keeps. */
final class NotRightWords {

    private static final NotRightTexts SAY = Texts.of(NotRightTexts.class);

    private NotRightWords() {}

    /** What leads to it. */
    static String notRight() {
        return SAY.notRight();
    }

    static String of(ComplaintReceived heard) {
        return switch (heard.why()) {
            case HURTS -> SAY.hurts();
            case TOO_HARD -> heard.instead().isEmpty() ? SAY.tooHard() : SAY.tooHardInstead();
            case TOO_EASY -> SAY.tooEasy();
            case DONT_UNDERSTAND -> SAY.notUnderstood();
            case NO_ROOM_OR_EQUIPMENT -> heard.instead().isEmpty() ? SAY.noRoom() : SAY.noRoomInstead();
            case OTHER -> SAY.thanks();
        };
    }

    static boolean mayHelpToDoLess(ComplaintReason why) {
        return why == ComplaintReason.HURTS || why == ComplaintReason.TOO_HARD;
    }
}
