package org.steadyback.session.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.access.CountryZones;
import org.steadyback.access.CurrentAccount;
import org.steadyback.screening.SafetyNets;
import org.steadyback.session.PatientDays;
import org.steadyback.text.Texts;

/** Everything that the player needs for today's session, and the token for sending it. */
@RestController
@RequestMapping("/api/me")
class TodayController {

    private final PatientDays days;
    private final SafetyNets nets;
    private final CurrentAccount current;

    TodayController(PatientDays days, SafetyNets nets, CurrentAccount current) {
        this.days = days;
        this.nets = nets;
        this.current = current;
    }

    /** @param zone that of the device; what is none is left out, for the numbers to ring are needed all the same */
    @GetMapping("/today")
    ResponseEntity<TodayAnswer> today(CsrfToken token, @RequestParam(required = false) @Nullable String zone) {
        var patient = current.require().patient();
        var answer = TodayAnswer.of(
                patient, days.openDaysAhead(patient), token.getToken(), nets.of(patient, CountryZones.ofDevice(zone)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(answer);
    }

    @RequestMapping("/**")
    ResponseEntity<Object> anythingElse() {
        return ApiProblem.of(
                HttpStatus.NOT_FOUND, Texts.of(ApiProblemTexts.class).nothingHere());
    }
}
