package org.steadyback.screening;

import java.util.List;
import java.util.stream.Collectors;

import org.steadyback.screening.rules.Rule;

/** Says to the physio what a rule points to, and what an open question is about. */
public final class RuleWords {

    private RuleWords() {}

    public static String of(Rule rule) {
        return switch (rule) {
            case R00 -> "Younger than 16";
            case R01 -> "Signs of cauda equina: saddle feeling, bladder, bowel or sexual function";
            case R02 -> "Both legs, new or spread from one to both";
            case R03 -> "A leg getting weaker";
            case R04 -> "Unsteady walking, clumsy hands or electric shocks: signs of cord compression";
            case R05 -> "Signs of aorta or heart";
            case R06 -> "Serious accident in the last 6 weeks";
            case R07 -> "Sudden start after little, with risk of weak bones";
            case R08 -> "Several signs of weak bones";
            case R09 -> "Fever, shivers or night sweats";
            case R10 -> "Risk of infection, without fever";
            case R11 -> "Cancer at any time";
            case R12 -> "Several general signs of illness";
            case R13 -> "One general sign of illness";
            case R14 -> "Inflammatory features, four or more: consider rheumatology";
            case R15 -> "Three inflammatory features: the doctor considers an HLA-B27 test";
            case R16 -> "Blood pressure 180/110 or more";
            case R17 -> "Thoughts of self-harm";
            case R18 -> "Sciatica of less than 6 weeks, or a disc in this episode";
            case R19 -> "First days of the episode";
            case R20 -> "A condition that the plan has to fit";
            case R21 -> "Operation less than 12 weeks ago, or a warning sign in pregnancy";
        };
    }

    /** "R01 Signs of cauda equina …", of a rule as it is kept with a screen: "R01 EMERGENCY". */
    static String ofFired(String fired) {
        var rule = Rule.valueOf(fired.split(" ")[0]);
        return rule + " " + of(rule);
    }

    /** "R01 Signs of cauda equina …; R18 …", or what is left when no rule fired. */
    static String reason(List<String> fired, int unsettled) {
        var rules = fired.stream().map(RuleWords::ofFired).collect(Collectors.joining("; "));
        if (unsettled == 0) {
            return rules.isEmpty() ? "No rule fired." : rules + ".";
        }
        var open = unsettled == 1 ? "1 answer is “not sure”." : unsettled + " answers are “not sure”.";
        return rules.isEmpty() ? open : rules + ". " + open;
    }
}
