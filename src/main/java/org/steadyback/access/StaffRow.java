package org.steadyback.access;

import org.steadyback.kernel.AccountId;

/** A line of the manager's list. */
public record StaffRow(AccountId account, String name, String email, Role role, boolean hasPassword, boolean active) {}
