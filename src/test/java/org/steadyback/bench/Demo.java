package org.steadyback.bench;

/** Accounts of the demo clinic. */
final class Demo {

    static final String PHYSIO = "physio@demo.test";
    static final String PATIENT = "patient@demo.test";
    static final String PATIENT_NAME = "Martin Hale";
    static final String PASSWORD = "steady-demo-2026";

    private Demo() {}
}
