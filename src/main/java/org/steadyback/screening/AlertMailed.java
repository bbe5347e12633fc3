package org.steadyback.screening;

/** What became of the mail about an alert. A mail that went is no proof that anybody reads it. */
public enum AlertMailed {
    /** To everybody who treats the patient. */
    SENT,
    /** To some of them only. */
    PARTLY,
    FAILED,
    /** The portal has no mail server. */
    NO_SERVER
}
