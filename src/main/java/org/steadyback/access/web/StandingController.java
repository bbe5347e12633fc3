package org.steadyback.access.web;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asked by every open page within a minute; whether the session still stands is decided before this is reached. */
@RestController
class StandingController {

    @GetMapping("/api/standing")
    ResponseEntity<Void> stands() {
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
