package org.steadyback.screening;

import java.util.List;

import org.steadyback.access.EmailAddress;

/** Something that cannot wait was raised; those who treat the patient can be told by mail, once it is committed. Names nobody. */
record SafetyAlertRaised(List<EmailAddress> treating) {

    SafetyAlertRaised {
        treating = List.copyOf(treating);
    }
}
