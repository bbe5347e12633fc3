package org.steadyback.progression.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.progression.OfferWords;
import org.steadyback.progression.ProposalRow;

/** Names every rise that is about to be accepted at once, and everything that is not among them, with why. */
class GreenDialog extends Dialog {

    GreenDialog(List<ProposalRow> rows, List<ProposalRow> notInIt, Runnable onAccept) {
        setHeaderTitle("Accept these " + rows.size() + " rises?");
        add(
                new Paragraph("Plain rises only: every session met, every next morning answered and settled."),
                list(rows.stream()
                        .map(row -> "%s: %s, %s".formatted(row.patientName(), row.exercise(), OfferWords.of(row)))
                        .toList()));
        if (!notInIt.isEmpty()) {
            add(new Paragraph("Not among them:"), list(TogetherWords.notTogether(notInIt)));
        }
        var accept = new Button("Accept all", _ -> {
            close();
            onAccept.run();
        });
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Not now", _ -> close()), accept);
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
