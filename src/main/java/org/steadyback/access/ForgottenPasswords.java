package org.steadyback.access;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Takes a wish for a new password and answers at once, so that the time of the answer tells nothing of what comes of it. */
@Component
public class ForgottenPasswords {

    private final Later later;
    private final SignInLimits limits;

    ForgottenPasswords(Later later, SignInLimits limits) {
        this.later = later;
        this.limits = limits;
    }

    /**
     * @param typed whatever somebody typed
     * @param place the address that asks
     * @return false: too many from there, or for that address; nothing is done
     */
    public boolean ask(String typed, String place) {
        if (limits.begin("forgot " + typed, place).isEmpty()) {
            return false;
        }
        later.ask(typed);
        return true;
    }

    /** After the answer. */
    @Component
    static class Later {

        private final PasswordResets resets;

        Later(PasswordResets resets) {
            this.resets = resets;
        }

        @Async
        public void ask(String typed) {
            try {
                resets.ask(new EmailAddress(typed));
            } catch (IllegalArgumentException noAddress) {
                // answered like any other
            }
        }
    }
}
