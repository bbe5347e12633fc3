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
                new Paragraph(ProposalRow.GREEN_ARE),
                list(rows.stream().map(GreenDialog::line).toList()));
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

    /** "Pat Stone: Bridge, 8 times → 9 times. Since then: 8 of 8, morning still to come." */
    private static String line(ProposalRow row) {
        var since = row.sinceInWords();
        return "%s: %s, %s%s"
                .formatted(
                        row.patientName(),
                        row.exercise(),
                        OfferWords.of(row),
                        since.isEmpty() ? "" : ". " + since + ".");
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}
