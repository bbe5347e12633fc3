package org.steadyback.library;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.Uuid7;
import org.steadyback.library.ClinicExerciseLookup.Newest;

/**
 * Writes the exercises of a clinic's own. Every change is the next version; who was given an earlier one keeps it. What only its
 * maker sees does not exist for colleagues, and nothing of it for another clinic.
 */
@Service
@Transactional
public class Exercises {

    private final EntityManager entities;
    private final ClinicExerciseLookup rows;
    private final MediaReader media;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Exercises(
            EntityManager entities,
            ClinicExerciseLookup rows,
            MediaReader media,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.media = media;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('PHYSIO')")
    public Writing write(WriteExercise command) {
        var id = ExerciseId.own(Uuid7.next());
        var family = rows.family(command.draft().family(), id);
        var faults = faults(command.draft(), family);
        if (!faults.isEmpty()) {
            return new Writing.Incomplete(faults);
        }
        var from = command.copiedFrom();
        var whose = whose(
                command.draft(), current.require().account(), command.draft().onlyMaker(), from);
        var before = from == null
                ? Map.<Hurdle, Sideways>of()
                : rows.sideways(from).orElseThrow(() -> new NotFoundException("Exercise"));
        rows.oneAtATime(whose.clinic().toString());
        var content = DraftContent.of(
                command.draft(),
                new VersionKey(id, 1),
                rows.freeSlug(command.draft().name()),
                family,
                before,
                own(command.draft(), whose));
        add(content, whose);
        audit.created(null, "exercise", id);
        return new Writing.Written(content.card().slug(), content.key());
    }

    @PreAuthorize("hasRole('PHYSIO')")
    public Writing change(ChangeExercise command) {
        var id = command.basedOn().id();
        rows.oneAtATime(id.value());
        var newest = newest(id);
        if (newest.content().card().version() != command.basedOn().version()) {
            return new Writing.ChangedMeanwhile(newest.changedByName(), newest.changedAt());
        }
        if (!newest.current()) {
            return new Writing.Retired();
        }
        var family = rows.family(command.draft().family(), id);
        var faults = faults(command.draft(), family);
        return faults.isEmpty() ? next(command.draft(), newest, family) : new Writing.Incomplete(faults);
    }

    /** It is not offered any more. Where it is prescribed it stays, and it can be brought back. */
    @PreAuthorize("hasRole('PHYSIO')")
    public void retire(ExerciseId id) {
        entity(id).retire();
        audit.updated(null, "exercise", id);
    }

    @PreAuthorize("hasRole('PHYSIO')")
    public void bringBack(ExerciseId id) {
        entity(id).bringBack();
        audit.updated(null, "exercise", id);
    }

    private Writing next(ExerciseDraft draft, Newest newest, Optional<Family> family) {
        var card = newest.content().card();
        var mine = newest.own().madeBy().equals(current.require().account());
        var whose = whose(
                draft,
                newest.own().madeBy(),
                mine ? draft.onlyMaker() : newest.own().onlyMaker(),
                newest.copiedFrom());
        var written = DraftContent.of(
                draft, card.key(), card.slug(), family, newest.content().sideways(), own(draft, whose));
        if (written.equals(newest.content())) {
            return new Writing.Written(card.slug(), card.key());
        }
        var next = written.asVersion(card.version() + 1);
        entities.find(Exercise.class, card.key()).retire();
        entities.flush(); // only one version may be current, so the old one goes first
        add(next, whose);
        audit.updated(null, "exercise", card.id());
        return new Writing.Written(card.slug(), next.key());
    }

    private void add(ExerciseContent content, ClinicExerciseOwnership whose) {
        entities.persist(new Exercise(content, whose));
        entities.flush(); // the words are made findable by what the exercise says
        entities.persist(new ExerciseText(content, whose));
        entities.flush();
    }

    private Map<ExerciseDraft.Field, String> faults(ExerciseDraft draft, Optional<Family> family) {
        return new DraftCheck(draft, family, EvidenceSources.own().keys()).faults();
    }

    private ClinicExerciseOwnership whose(
            ExerciseDraft draft, AccountId madeBy, boolean onlyMaker, @Nullable ExerciseId copiedFrom) {
        var who = current.require();
        var shown = draft.media();
        if (shown != null && media.find(shown.id()).isEmpty()) {
            throw new NotFoundException("Media");
        }
        return new ClinicExerciseOwnership(
                who.clinic(),
                madeBy,
                who.account(),
                clock.instant(),
                onlyMaker,
                copiedFrom,
                shown == null ? null : shown.id());
    }

    private static ClinicExerciseDetails own(ExerciseDraft draft, ClinicExerciseOwnership whose) {
        return new ClinicExerciseDetails(whose.madeBy(), whose.onlyMaker(), draft.media());
    }

    private Newest newest(ExerciseId id) {
        return rows.newest(id).orElseThrow(() -> new NotFoundException("Exercise"));
    }

    private Exercise entity(ExerciseId id) {
        rows.oneAtATime(id.value());
        return entities.find(Exercise.class, newest(id).content().key());
    }
}
