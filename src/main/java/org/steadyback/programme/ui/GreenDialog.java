package org.steadyback.programme.ui;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.programme.dosing.OfferWords;
import org.steadyback.programme.dosing.ProposalRow;

/** Names every rise that is about to be accepted at once. */
class GreenDialog extends Dialog {

    GreenDialog(List<ProposalRow> rows, Consumer<List<ProposalRow>> onAccept) {
        setHeaderTitle("Accept these " + rows.size() + " rises?");
        var list = new UnorderedList();
        rows.forEach(row ->
                list.add(new ListItem("%s: %s, %s".formatted(row.patientName(), row.exercise(), OfferWords.of(row)))));
        add(new Paragraph("Plain rises only: every session met, every next morning answered and settled."), list);
        var accept = new Button("Accept all", _ -> {
            close();
            onAccept.accept(rows);
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Not now", _ -> close()), accept);
    }
}
