package org.steadyback.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.session.ReviewReceipt;
import org.steadyback.session.Today;
import org.steadyback.uikit.Icons;

/** Who read what the patient recorded, when, and what they say to it. */
class ReceiptLine extends Div {

    ReceiptLine(ReviewReceipt.Receipt receipt, Today today) {
        var read = receipt.by() + " read what you recorded on "
                + EntryWords.day(receipt.at().atZone(today.zone()).toLocalDate()) + ".";
        var note = receipt.note().isBlank() ? "" : " “" + receipt.note() + "”";
        add(Icons.DONE.create(), new Paragraph(read + note));
        addClassName("read-receipt");
    }
}
