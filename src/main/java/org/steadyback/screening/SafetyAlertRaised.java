package org.steadyback.screening;

import java.util.List;
import java.util.UUID;

import org.steadyback.access.EmailAddress;
import org.steadyback.kernel.AccountId;

/**
 * Something that cannot wait was raised; those who treat the patient can be told by mail, once it is committed. Names no patient.
 *
 * @param by who raised it
 */
record SafetyAlertRaised(UUID alert, AccountId by, List<EmailAddress> treating) {

    SafetyAlertRaised {
        treating = List.copyOf(treating);
    }
}
