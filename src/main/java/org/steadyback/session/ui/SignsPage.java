package org.steadyback.session.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import com.vaadin.flow.component.Component;
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
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Said;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.SessionId;
import org.steadyback.session.TellSigns;
import org.steadyback.shell.PatientLayout;
import org.steadyback.text.Texts;
import org.steadyback.uikit.DeviceZone;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PageHeader;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** A page on which signs are ticked: they are held while they may be put right, and then sent (ADR 0044). */
abstract class SignsPage extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final SignCheckTexts SAY = Texts.of(SignCheckTexts.class);

    private final transient SafetyNets nets;
    private final transient FlareSigns signs;
    private final transient CurrentAccount current;
    private SessionId check = SessionId.next();
    private boolean waiting;
    private @Nullable FlareCheck asked;

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

    /** The signs, and nothing else. */
    final void askAlone() {
        getContent().removeAll();
        getContent().add(new PageHeader(SAY.heading()), check(() -> {}).opened());
    }

    /** In the place of the signs: what was ticked is no stop. */
    final void saysPassed(HelpNumbers numbers, Component... more) {
        getContent().removeAll();
        getContent().add(new PageHeader(SAY.heading()), passed(numbers));
        getContent().add(more);
    }

    /** None of the signs is new. */
    abstract void none();

    /** What was ticked has been sent, and is no stop. */
    abstract void noStop(HelpNumbers numbers);

    final HelpNumbers numbers() {
        return nets.numbers(current.require().patient(), DeviceZone.of(UI.getCurrent()));
    }

    /** @param onAsking nothing else is to be read beside the check */
    final FlareCheck check(Runnable onAsking) {
        var patient = current.require().patient();
        var id = SessionId.next();
        check = id;
        waiting = false;
        var one = new FlareCheck(
                () -> nets.of(patient, DeviceZone.of(UI.getCurrent())),
                net -> new SignsKept(patient, id, net),
                then(onAsking));
        asked = one;
        return one;
    }

    private FlareCheck.Then then(Runnable asking) {
        return new FlareCheck.Then() {
            @Override
            public void asking() {
                asking.run();
            }

            @Override
            public void none() {
                SignsPage.this.none();
                PatientLayout.changed(SignsPage.this);
            }

            @Override
            public void ticked(FlareCheck.Ticks now) {
                if (keep(now, false) instanceof FlareSigns.Kept.Waiting(var _, var advice, var _)
                        && advice.action().isPresent()) {
                    PatientLayout.advises(SignsPage.this);
                } else {
                    PatientLayout.changed(SignsPage.this);
                }
            }

            @Override
            public void signs(FlareCheck.Ticks now) {
                switch (keep(now, true)) {
                    case FlareSigns.Kept.Waiting(var _, var advice, var said) -> show(advice, said, now, numbers());
                    case FlareSigns.Kept.Nothing _ -> none();
                    case FlareSigns.Kept.Sent _ -> {}
                }
            }
        };
    }

    /** It has passed and worries nobody: kept, and no stop. */
    static Notice passed(HelpNumbers numbers) {
        return new Notice(Tone.PLAIN, SignWords.page(Advice.NO_STOP, numbers).text()).announced();
    }

    /** Kept on the server as it stands, in place of what was ticked before. */
    private FlareSigns.Kept keep(FlareCheck.Ticks now, boolean advised) {
        var kept = signs.keep(
                check,
                new TellSigns(
                        current.require().patient(),
                        now.said(),
                        now.asBefore(),
                        now.fever(),
                        now.note(),
                        now.noteAnswered()),
                advised);
        if (kept instanceof FlareSigns.Kept.Sent) {
            // its time was over: what to do stands there now, and only a clinician changes it
            SignsKept.told(UI.getCurrent(), check);
            UI.getCurrent().navigate(Paths.ME_SCREEN);
        }
        waiting = kept instanceof FlareSigns.Kept.Waiting;
        return kept;
    }

    private void show(Advice advice, Set<Said.OfSign> counting, FlareCheck.Ticks now, HelpNumbers numbers) {
        if (advice == Advice.NO_STOP) {
            send();
            noStop(numbers);
            PatientLayout.changed(this);
            return;
        }
        var checked = getContent().getChildren().toList();
        var said = counting.stream()
                .sorted(Comparator.comparing(Said.OfSign::sign))
                .toList();
        getContent().removeAll();
        var page = new StopAdvice[1];
        page[0] = new StopAdvice(
                advice,
                said,
                now.fever() ? List.of(SAY.fever()) : List.of(),
                numbers,
                now.one() ? SAY.slip() : SAY.change(),
                new StopAdvice.Then() {
                    @Override
                    public void send() {
                        SignsPage.this.send();
                        page[0].sent();
                    }

                    @Override
                    public void back() {
                        boolean held = waiting;
                        waiting = false;
                        if (held && signs.takeBack(current.require().patient(), check.value())) {
                            getContent().removeAll();
                            getContent().add(checked);
                            backTo(now);
                        } else {
                            SignsKept.told(UI.getCurrent(), check);
                            page[0].sent();
                        }
                    }
                });
        getContent().add(page[0]);
        PatientLayout.advises(this);
    }

    /** Each keeps anew what stays ticked. */
    private void backTo(FlareCheck.Ticks now) {
        if (asked != null && now.one()) {
            asked.slip();
        } else if (asked != null) {
            asked.change();
        }
    }

    final void send() {
        if (waiting) {
            signs.send(current.require().patient(), check.value());
            waiting = false;
            SignsKept.told(UI.getCurrent(), check);
        }
    }

    /** Whoever ticked a sign and leaves has left its question out: it is sent all the same. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        send();
    }
}
