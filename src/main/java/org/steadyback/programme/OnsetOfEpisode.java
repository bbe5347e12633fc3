package org.steadyback.programme;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.EpisodeOnset;

/** Tells the screen when the pain of the open episode began, so that nobody is asked twice. */
@Component
class OnsetOfEpisode implements EpisodeOnset {

    private final EpisodeReader episodes;

    OnsetOfEpisode(EpisodeReader episodes) {
        this.episodes = episodes;
    }

    @Override
    public Optional<LocalDate> of(PatientId patient) {
        return episodes.headOf(patient).filter(EpisodeHead::open).map(EpisodeHead::onset);
    }
}
