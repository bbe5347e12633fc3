package org.steadyback.access;

import org.steadyback.kernel.AccountId;

/**
 * Command: a manager gives a colleague another part.
 *
 * @param evenSo although patients are left whom nobody else treats
 */
public record ChangeRole(AccountId account, Role role, boolean evenSo) {

    public ChangeRole {
        if (role != Role.PHYSIO && role != Role.MANAGER) {
            throw new IllegalArgumentException("Staff are physios or managers");
        }
    }
}
