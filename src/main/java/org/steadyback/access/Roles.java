package org.steadyback.access;

/** Role names for annotations. */
public final class Roles {

    public static final String PHYSIO = "PHYSIO";
    public static final String PATIENT = "PATIENT";
    public static final String MANAGER = "MANAGER";

    private Roles() {}
}
