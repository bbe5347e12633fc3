package org.steadyback.access;

/** Command: a manager adds a colleague, who then gets a one-time link. */
public record AddStaff(Role role, String name, EmailAddress email) {

    public AddStaff {
        if (role != Role.PHYSIO && role != Role.MANAGER) {
            throw new IllegalArgumentException("Staff are physios or managers");
        }
        name = PersonName.of(name);
    }
}
