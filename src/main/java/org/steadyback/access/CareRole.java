package org.steadyback.access;

/** The part that somebody has in a care team. */
public enum CareRole {
    LEAD,
    SECOND,
    COVER,
    DOCTOR_READING,
    CARER
}
