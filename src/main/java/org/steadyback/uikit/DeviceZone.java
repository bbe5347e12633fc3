package org.steadyback.uikit;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

import com.vaadin.flow.component.UI;

/** Where the device of this tab is, as its browser says; it may say anything, or nothing. */
public final class DeviceZone {

    private DeviceZone() {}

    public static Optional<ZoneId> of(UI ui) {
        var details = ui.getPage().getExtendedClientDetails();
        return details == null ? Optional.empty() : parse(details.getTimeZoneId());
    }

    /** Empty for what is no zone. */
    @SuppressWarnings("NullAway") // the framework's word, which may be missing
    static Optional<ZoneId> parse(String id) {
        try {
            return id == null || id.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
