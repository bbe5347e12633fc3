package org.steadyback.uikit;

import com.vaadin.flow.component.icon.SvgIcon;

/** Our own line icons. They never stand without a word beside them, so screen readers skip them. */
public enum Icons {
    TODAY("today"),
    PLAN("plan"),
    PROGRESS("progress"),
    LEARN("learn"),
    ACCOUNT("account"),
    CASELOAD("caseload"),
    LIBRARY("library"),
    USERS("users"),
    CLINIC("clinic"),
    AUDIT("audit"),
    WARNING("warning"),
    STOP("stop"),
    CHECK("check"),
    DONE("done"),
    INFO("info"),
    CLOSE("close"),
    ADD("add"),
    SEARCH("search"),
    UP("up"),
    DOWN("down"),
    BACK("back"),
    FORWARD("forward"),
    EDIT("edit"),
    REMOVE("remove"),
    SIGN_OUT("sign-out"),
    CLOCK("clock"),
    LINK("link");

    private static final String SHEET = "icons/steadyback.svg";

    private final String symbol;

    Icons(String symbol) {
        this.symbol = symbol;
    }

    /** A new icon that takes the colour of the text around it. */
    public SvgIcon create() {
        var icon = new SvgIcon(SHEET, symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    String symbol() {
        return symbol;
    }
}
