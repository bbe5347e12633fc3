package org.steadyback.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.session.ReviewReceipt;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Icons;

/** Who read what the patient recorded, when, and what they say to it. */
class ReceiptLine extends Div {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    ReceiptLine(ReviewReceipt.Receipt receipt, Today today) {
        var day = receipt.at().atZone(today.zone()).toLocalDate();
        add(
                Icons.DONE.create(),
                new Paragraph(
                        receipt.note().isBlank()
                                ? SAY.wasRead(receipt.by(), day)
                                : SAY.wasReadWithNote(receipt.by(), day, receipt.note())));
        addClassName("read-receipt");
    }
}
