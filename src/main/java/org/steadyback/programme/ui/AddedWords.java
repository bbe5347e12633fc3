package org.steadyback.programme.ui;

/** What is said when exercises were added from the library. */
final class AddedWords {

    private AddedWords() {}

    static String of(int added, int hadAlready) {
        var says = switch (added) {
            case 0 -> "Nothing was added.";
            case 1 -> "1 exercise was added with its starting dose. Nothing is saved yet.";
            default -> added + " exercises were added with their starting doses. Nothing is saved yet.";
        };
        return switch (hadAlready) {
            case 0 -> says;
            case 1 -> says + " 1 was in the plan already and stays as it is.";
            default -> says + " " + hadAlready + " were in the plan already and stay as they are.";
        };
    }
}
