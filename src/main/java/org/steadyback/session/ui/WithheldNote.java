package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** Which exercises of the plan wait for the physio's word, each with its reason: nothing leaves a plan without a sign. */
class WithheldNote extends Composite<Div> {

    WithheldNote(Today.DueSession session) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        session.withheld().forEach(one -> list.add(row(one)));
        getContent().add(new Notice(Tone.PAUSED, Texts.of(TodayTexts.class).someWaits(), session.waits()).with(list));
    }

    private static ListItem row(Today.WithheldItem one) {
        var name = new Span(one.name());
        name.addClassName("plan-name");
        var note = new Span(one.note());
        note.addClassName("plan-days");
        var row = new ListItem(name, note);
        row.addClassName("plan-item");
        return row;
    }
}
