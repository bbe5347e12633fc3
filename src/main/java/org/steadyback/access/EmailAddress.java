package org.steadyback.access;

import java.util.Locale;

/** An e-mail address, in lower case: the name by which people sign in. */
public record EmailAddress(String value) {

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || !value.matches("[^\\s\\p{C}@]+@[^\\s\\p{C}@]+")) {
            throw new IllegalArgumentException("That does not look like an e-mail address");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
