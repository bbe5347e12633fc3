package org.steadyback.session.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

import org.steadyback.session.SessionClock;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Says which clock counts, where the phone's is another than the one at home. */
class TravelNote extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    private final transient ZoneId home;
    private final transient LocalDate day;

    TravelNote(ZoneId home, LocalDate day) {
        this.home = home;
        this.day = day;
        getContent().setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().retrieveExtendedClientDetails(details -> show(details.getTimeZoneId()));
    }

    private void show(@Nullable String device) {
        var away = device == null ? home : zone(device);
        if (differ(home, away, day) && !getContent().isVisible()) {
            getContent().setVisible(true);
            getContent().add(new Notice(Tone.PLAIN, SAY.otherClock(SessionClock.city(away), SessionClock.city(home))));
        }
    }

    /** Two zones that show the same time on that day are no journey. */
    static boolean differ(ZoneId home, ZoneId away, LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(home).toInstant();
        return !home.getRules().getOffset(noon).equals(away.getRules().getOffset(noon));
    }

    /** A browser may say anything. */
    private ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return home;
        }
    }
}
