package org.steadyback.kernel;

/** Telephone numbers as people write them. */
public final class Phone {

    private Phone() {}

    /** The address of a link that dials: blanks, dashes and brackets are for the eye. */
    public static String tel(String number) {
        return "tel:" + number.replaceAll("[^0-9+*#]", "");
    }
}
