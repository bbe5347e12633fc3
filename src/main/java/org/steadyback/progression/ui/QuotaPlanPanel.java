package org.steadyback.progression.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.HeldBack;
import org.steadyback.progression.ApproveQuotaPlan;
import org.steadyback.progression.QuotaDraft;
import org.steadyback.progression.QuotaPage;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.Tone;

/** UC-06: the quota plan of a programme, week by week: to be approved once as a whole, read as it went, agreed anew. */
class QuotaPlanPanel extends Composite<Section> {

    private final transient QuotaPage page;
    private final transient @Nullable HeldBack held;
    private final transient Consumer<List<ApproveQuotaPlan.Line>> onApprove;

    /** @param held why no plan may be approved now; null = it may */
    QuotaPlanPanel(
            QuotaPage page, ZoneId zone, @Nullable HeldBack held, Consumer<List<ApproveQuotaPlan.Line>> onApprove) {
        this.page = page;
        this.held = held;
        this.onApprove = onApprove;
        var title = new H2("Quota plan");
        title.addClassName("section-title");
        getContent().addClassNames("section", "quota-plan");
        getContent().add(title);
        var approved = page.drafts().stream().filter(this::isApproved).toList();
        var waiting = page.drafts().stream().filter(draft -> !isApproved(draft)).toList();
        if (!waiting.isEmpty()) {
            getContent()
                    .add(
                            new Notice(
                                    Tone.ATTENTION,
                                    "The plan waits for your approval",
                                    "Until then the amounts stay as they are. Approved once as a whole, each step acts by"
                                            + " itself after a week in which four of five sessions met their quota."),
                            new QuotaForm(page, waiting, held, onApprove));
        }
        if (!approved.isEmpty()) {
            getContent()
                    .add(
                            new QuotaTable("Quota plan, week by week", approved, page::weeksOf),
                            quiet(by(approved, zone)));
            if (approved.stream().anyMatch(draft -> draft.version().quotas().inFlare())) {
                getContent()
                        .add(
                                quiet(
                                        "While the flare lasts, the plan rests. Afterwards it goes on at its step not above what is resumed."));
            }
            getContent().add(new LaterDetails("Another goal, or smaller steps", () -> anew(approved)));
        }
        page.programme().newest().stream()
                .filter(one -> one.quotas().startOpen())
                .findFirst()
                .ifPresent(_ -> getContent()
                        .add(quiet(
                                "An exercise whose start is still measured gets its plan when the trials are done.")));
    }

    private boolean isApproved(QuotaDraft draft) {
        return page.programme().approved(draft.version().asked().prescription()).isPresent();
    }

    private Component anew(List<QuotaDraft> approved) {
        return new QuotaForm(page, approved, held, onApprove);
    }

    private String by(List<QuotaDraft> approved, ZoneId zone) {
        return approved.stream()
                .flatMap(draft ->
                        page.programme().approved(draft.version().asked().prescription()).stream())
                .map(ApprovedPlan::approved)
                .map(signature -> Dates.signed(signature, zone))
                .distinct()
                .collect(Collectors.joining("; ", "Approved by ", "."));
    }

    private static Paragraph quiet(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("quiet");
        return line;
    }
}
