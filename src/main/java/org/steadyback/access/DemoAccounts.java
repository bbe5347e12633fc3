package org.steadyback.access;

import java.util.List;

/** The accounts that the sign-in page offers while the demo clinic is on; implemented by the demo. */
public interface DemoAccounts {

    /** An account that anybody may try. */
    record DemoAccount(String email, String who) {}

    List<DemoAccount> offered();

    /** The one password of all demo accounts. */
    String password();
}
