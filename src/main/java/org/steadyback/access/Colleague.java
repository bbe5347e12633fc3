package org.steadyback.access;

import org.steadyback.kernel.AccountId;

/** A physio of the same clinic. */
public record Colleague(AccountId account, String name) {}
