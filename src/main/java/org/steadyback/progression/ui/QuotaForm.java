package org.steadyback.progression.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import org.steadyback.programme.HeldBack;
import org.steadyback.progression.ApproveQuotaPlan;
import org.steadyback.progression.QuotaDraft;
import org.steadyback.progression.QuotaPage;
import org.steadyback.progression.QuotaWords;
import org.steadyback.uikit.NumberField;

/** A goal and a weekly rise for each exercise, with all weeks that come of them; approved by one press. */
class QuotaForm extends Composite<Div> {

    private final transient QuotaPage page;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div preview = new Div();

    /** One exercise with its two fields. */
    private record Line(QuotaDraft draft, NumberField goal, NumberField rise) {

        Optional<ApproveQuotaPlan.Line> filled() {
            var goalNow = goal.number();
            var riseNow = rise.number();
            var asked = draft.version().asked();
            return goalNow.isEmpty() || riseNow.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ApproveQuotaPlan.Line(
                            asked.prescription(), asked.number(), goalNow.getAsInt(), riseNow.getAsInt()));
        }
    }

    /** @param held why no plan may be approved now; null = it may */
    QuotaForm(
            QuotaPage page,
            List<QuotaDraft> drafts,
            @Nullable HeldBack held,
            Consumer<List<ApproveQuotaPlan.Line>> onApprove) {
        this.page = page;
        getContent().addClassName("quota-form");
        drafts.forEach(this::add);
        var approve = new Button("Approve the whole plan", _ -> filled().ifPresent(onApprove));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(approve);
        actions.addClassName("actions");
        if (held != null) {
            approve.setEnabled(false);
            var why = new Paragraph("Cannot be approved now. " + held.inWords());
            why.addClassName("quiet");
            actions.add(why);
        }
        getContent().add(preview, actions);
        look();
    }

    private void add(QuotaDraft draft) {
        var name = draft.card().name();
        var goal = new NumberField(
                "Goal: " + name, draft.start().intValue(), draft.most().intValue(), this::look);
        goal.setValue(draft.goal().intValue());
        var rise =
                new NumberField("More each week: " + name, 1, draft.mostRise().intValue(), this::look);
        rise.setValue(draft.rise().intValue());
        var from = new Paragraph("Now %s; baseline %s; at most %s."
                .formatted(
                        QuotaWords.of(draft.quantity(), draft.start()),
                        draft.baseline().stripTrailingZeros().toPlainString(),
                        QuotaWords.of(draft.quantity(), draft.most())));
        from.addClassName("quiet");
        var fields = new Div(goal, rise);
        fields.addClassName("quota-fields");
        getContent().add(new Div(new H3(name), from, fields));
        lines.add(new Line(draft, goal, rise));
    }

    /** All lines, or none while one of them is out of its range. */
    private Optional<List<ApproveQuotaPlan.Line>> filled() {
        var filled = lines.stream().map(Line::filled).flatMap(Optional::stream).toList();
        return filled.size() == lines.size() ? Optional.of(filled) : Optional.empty();
    }

    private void look() {
        filled().ifPresent(_ -> {
            preview.removeAll();
            preview.add(new QuotaTable(
                    "The plan as it would be", lines.stream().map(Line::draft).toList(), this::weeks));
        });
    }

    private List<QuotaPage.Week> weeks(QuotaDraft draft) {
        return lines.stream()
                .filter(line -> line.draft().equals(draft))
                .flatMap(line -> line.filled().stream())
                .findFirst()
                .map(line -> page.preview(draft, draft.plan(line.goal(), line.rise())))
                .orElse(List.of());
    }
}
