package org.steadyback.episode.ui;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;

import org.steadyback.access.Colleague;
import org.steadyback.kernel.AccountId;

/** Who else is on the care team. Nobody to choose: nothing to see. */
class ColleagueChoice extends Composite<Div> {

    private final CheckboxGroup<Colleague> group = new CheckboxGroup<>("Also on the care team");

    ColleagueChoice() {
        group.setItemLabelGenerator(Colleague::name);
        group.setHelperText("They see the chart and can change the programme. You are the lead.");
        getContent().add(group);
        setVisible(false);
    }

    void offer(List<Colleague> colleagues) {
        group.setItems(colleagues);
        setVisible(!colleagues.isEmpty());
    }

    HasValue<?, Set<Colleague>> field() {
        return group;
    }

    /** Of those that are offered. */
    Set<Colleague> those(Collection<UUID> accounts) {
        return group.getListDataView()
                .getItems()
                .filter(one -> accounts.contains(one.account().value()))
                .collect(Collectors.toSet());
    }

    static List<UUID> accounts(Set<Colleague> chosen) {
        return chosen.stream().map(one -> one.account().value()).sorted().toList();
    }

    List<AccountId> chosen() {
        return group.getSelectedItems().stream().map(Colleague::account).toList();
    }
}
