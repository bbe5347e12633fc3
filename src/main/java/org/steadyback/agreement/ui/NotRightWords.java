package org.steadyback.agreement.ui;

import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.complaint.ComplaintReceived;

/** What somebody reads at once who said that an exercise is not right for them. Nothing is promised that nobody keeps. */
final class NotRightWords {

    static final String WHO_READS =
            "Your physio will see this when they open your plan. Until then, keep to what feels right; leaving it out is fine.";

    static final String STOP_SIGNS =
            "New numbness or weakness, pain that goes further down your leg, or feeling unwell? Please look at the warning signs first.";

    static final String FLARE = "Has your whole back been worse for a day or two? Your flare plan is made for that.";

    private NotRightWords() {}

    static String of(ComplaintReceived heard) {
        return switch (heard.why()) {
            case HURTS ->
                "Thank you for saying so. Some ache while moving is common and settles. You need not push through pain: stop here for today, or do less.";
            case TOO_HARD ->
                heard.instead().isEmpty()
                        ? "Thank you for saying so. Less is fine, and still counts."
                        : "Thank you for saying so. Less is fine, and so is an easier one. Both still count.";
            case TOO_EASY ->
                "Good to hear. Your plan grows in small steps after settled days, so it stays as it is for now. Your physio sees your wish.";
            case DONT_UNDERSTAND ->
                "Words only go so far. The steps and the moving picture may help. If not, ask your physio to show it to you.";
            case NO_ROOM_OR_EQUIPMENT ->
                heard.instead().isEmpty()
                        ? "Thank you for saying so. Nothing that fits is prepared for it yet."
                        : "This one needs less room or no equipment:";
            case OTHER -> "Thank you for saying so.";
        };
    }

    static boolean mayHelpToDoLess(ComplaintReason why) {
        return why == ComplaintReason.HURTS || why == ComplaintReason.TOO_HARD;
    }
}
