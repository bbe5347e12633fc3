package org.steadyback.session.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import org.jspecify.annotations.Nullable;

import org.steadyback.access.CurrentAccount;
import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.screening.rules.Said;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.TellSigns;
import org.steadyback.uikit.DeviceZone;
import org.steadyback.uikit.Paths;

/** A page on which signs are ticked: they are held while they may be put right, and then sent (ADR 0044). */
abstract class SignsPage extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final transient SafetyNets nets;
    private final transient FlareSigns signs;
    private final transient CurrentAccount current;
    private @Nullable UUID waiting;

    SignsPage(SafetyNets nets, FlareSigns signs, CurrentAccount current) {
        this.nets = nets;
        this.signs = signs;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    abstract void show();

    /** None of the signs is new. */
    abstract void none();

    /** What was ticked has been sent, and is no stop. */
    abstract void noStop(HelpNumbers numbers);

    final HelpNumbers numbers() {
        return nets.numbers(current.require().patient(), DeviceZone.of(UI.getCurrent()));
    }

    /** @param onAsking nothing else is to be read beside the check */
    final FlareCheck check(HelpNumbers numbers, Runnable onAsking) {
        var patient = current.require().patient();
        return new FlareCheck(numbers, nets.findings(patient), new FlareCheck.Then() {
            @Override
            public void asking() {
                onAsking.run();
            }

            @Override
            public void none() {
                SignsPage.this.none();
            }

            @Override
            public void ticked(FlareCheck.Ticks now) {
                keep(now, false);
            }

            @Override
            public void signs(FlareCheck.Ticks now) {
                switch (keep(now, true)) {
                    case FlareSigns.Kept.Waiting(var _, var advice) -> show(advice, now, numbers);
                    case FlareSigns.Kept.Nothing _ -> SignsPage.this.none();
                    case FlareSigns.Kept.Sent _ -> {}
                }
            }
        });
    }

    /** Kept on the server as it stands, in place of what was ticked before. */
    private FlareSigns.Kept keep(FlareCheck.Ticks now, boolean advised) {
        var kept = signs.keep(
                new TellSigns(current.require().patient(), now.said(), now.asBefore(), now.fever(), now.note()),
                Optional.ofNullable(waiting),
                advised);
        if (kept instanceof FlareSigns.Kept.Sent) {
            // its time was over: what to do stands there now, and only a clinician changes it
            UI.getCurrent().navigate(Paths.ME_SCREEN);
        }
        waiting = kept instanceof FlareSigns.Kept.Waiting(var id, var _) ? id : null;
        return kept;
    }

    private void show(Advice advice, FlareCheck.Ticks now, HelpNumbers numbers) {
        if (advice == Advice.NO_STOP) {
            send();
            noStop(numbers);
            return;
        }
        var checked = getContent().getChildren().toList();
        var said = now.said().stream()
                .filter(one -> !now.asBefore().contains(one.sign()))
                .sorted(Comparator.comparing(Said.OfSign::sign))
                .toList();
        getContent().removeAll();
        var page = new StopAdvice[1];
        page[0] = new StopAdvice(
                advice, said, now.fever() ? List.of(FlareCheck.FEVER) : List.of(), numbers, new StopAdvice.Then() {
                    @Override
                    public void send() {
                        SignsPage.this.send();
                        page[0].sent();
                    }

                    @Override
                    public void back() {
                        var id = waiting;
                        waiting = null;
                        if (id != null && signs.takeBack(current.require().patient(), id)) {
                            getContent().removeAll();
                            getContent().add(checked);
                            keep(now, false);
                        } else {
                            page[0].sent();
                        }
                    }
                });
        getContent().add(page[0]);
    }

    final void send() {
        if (waiting != null) {
            signs.send(current.require().patient(), waiting);
            waiting = null;
        }
    }

    /** Whoever ticked a sign and leaves has left its question out: it is sent all the same. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        send();
    }
}
