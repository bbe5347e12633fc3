package org.steadyback.access;

import org.steadyback.kernel.AccountId;

/** @param evenSo although patients are left whom nobody else treats */
public record CloseAccount(AccountId account, boolean evenSo) {}
