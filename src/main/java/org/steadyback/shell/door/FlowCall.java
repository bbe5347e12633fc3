package org.steadyback.shell.door;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * What Flow takes a request for. Read as Flow reads it: written in another way ({@code v%2Dr}, or in a form) it is the same call.
 */
enum FlowCall {
    INIT,
    UIDL,
    PUSH;

    boolean is(HttpServletRequest request) {
        return name().equalsIgnoreCase(request.getParameter("v-r"));
    }

    /** The tab that a call is of; null where none is said. */
    static @Nullable Integer tab(HttpServletRequest request) {
        var tab = request.getParameter("v-uiId");
        try {
            return tab == null ? null : Integer.valueOf(tab);
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
