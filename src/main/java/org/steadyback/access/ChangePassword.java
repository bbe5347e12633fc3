package org.steadyback.access;

/** @param old as typed, to be compared only */
public record ChangePassword(String old, Password chosen) {

    @Override
    public String toString() {
        return "ChangePassword[…]"; // never in a log
    }
}
