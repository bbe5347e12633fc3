package org.steadyback.library.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import org.steadyback.library.Direction;
import org.steadyback.library.Facet;
import org.steadyback.library.LibraryPage;
import org.steadyback.library.Position;

/** What a search says about itself. */
final class ResultWords {

    private ResultWords() {}

    /** "All 116 exercises", "One of 116 exercises fits", "23 of 116 exercises fit". */
    static String count(LibraryPage page) {
        if (page.fitting() == page.total()) {
            return "All " + page.total() + " exercises";
        }
        return switch (page.fitting()) {
            case 0 -> "None of " + page.total() + " exercises fits";
            case 1 -> "One of " + page.total() + " exercises fits";
            default -> page.fitting() + " of " + page.total() + " exercises fit";
        };
    }

    /** How words were read, and what a typing error was taken for. */
    static String readAs(LibraryPage page) {
        var says = new ArrayList<String>();
        if (!page.readAs().isEmpty()) {
            says.add("Read as: " + String.join(" · ", page.readAs()) + ".");
        }
        page.notUnderstood().forEach(words -> says.add("“" + words + "” was not understood and is not looked for."));
        page.mended().stream()
                .filter(_ -> page.fitting() > 0)
                .forEach(word -> says.add("“" + word.typed() + "” was taken for "
                        + word.meant().stream().limit(3).collect(Collectors.joining(", ")) + "."));
        return String.join(" ", says);
    }

    /** Said below a list that is cut. */
    static String more(LibraryPage page) {
        return page.fitting() > page.found().size() && !page.found().isEmpty()
                ? "The first %s are shown. Narrow down to see the rest."
                        .formatted(page.found().size())
                : "";
    }

    /** Which one choice to take back. */
    static String advice(LibraryPage page) {
        return page.counts().without().entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(most -> "Without %s, %s."
                        .formatted(
                                named(most.getKey()),
                                most.getValue() == 1 ? "one exercise fits" : most.getValue() + " exercises fit"))
                .orElse("Take back more than one of the choices, or start again with the whole library.");
    }

    /** Why an exercise fits only nearly, with what it is instead. */
    static String but(LibraryPage.Nearly near) {
        var card = near.card();
        return switch (near.but()) {
            case TEXT -> "but has other words";
            case SECTION -> "but is " + card.section().label().toLowerCase(java.util.Locale.ROOT);
            case DIRECTION ->
                "but goes elsewhere: "
                        + card.directions().stream().map(Direction::plainWords).collect(Collectors.joining(", "));
            case POSITION ->
                "but starts "
                        + card.positions().stream()
                                .map(Position::label)
                                .collect(Collectors.joining(" or "))
                                .toLowerCase(java.util.Locale.ROOT);
            case LEVEL -> "but is level " + card.levelInWords();
            case HAVE -> "but needs: " + card.equipment();
            case FAMILY -> "but is of the family " + card.family();
            case FLOOR -> "but is done on the floor";
            case SUITS -> "but not with what you asked to mind";
            case FAVOURITES -> "but is no favourite of yours";
            case USED -> "but was not used before";
        };
    }

    private static String named(Facet facet) {
        return switch (facet) {
            case TEXT -> "the words";
            case SECTION -> "the section";
            case DIRECTION -> "the direction";
            case POSITION -> "the start position";
            case LEVEL -> "the level";
            case HAVE -> "the equipment";
            case FAMILY -> "the family";
            case FLOOR -> "“not on the floor”";
            case SUITS -> "the conditions";
            case FAVOURITES -> "“my favourites”";
            case USED -> "“used before”";
        };
    }
}
