package org.steadyback.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.session.ReviewReceipt;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.InLanguage;

/** Who read what the patient recorded, when, and what they say to it. */
class ReceiptLine extends Div {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    ReceiptLine(ReviewReceipt.Receipt receipt, Today today) {
        var day = receipt.at().atZone(today.zone()).toLocalDate();
        var words = new Div(new Paragraph(SAY.wasRead(receipt.by(), day)));
        if (!receipt.note().isBlank()) {
            words.add(InLanguage.typed(new Paragraph(SAY.note(receipt.note()))));
        }
        add(Icons.DONE.create(), words);
        addClassName("read-receipt");
    }
}
