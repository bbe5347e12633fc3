package org.steadyback.session.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.access.CurrentAccount;
import org.steadyback.screening.Screens;
import org.steadyback.screening.TellWeekly;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.session.AnswerMorning;
import org.steadyback.session.DeviceTime;
import org.steadyback.session.FlareSigns;
import org.steadyback.session.Guidance;
import org.steadyback.session.MorningId;
import org.steadyback.session.MorningRecorded;
import org.steadyback.session.Mornings;
import org.steadyback.session.Recording;
import org.steadyback.session.SessionFlag;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionReceipt;
import org.steadyback.session.Sessions;
import org.steadyback.text.Texts;

import static java.util.Objects.requireNonNull;

/** Takes in what was done and how the mornings were. Says "stored" only after the commit. */
@RestController
@RequestMapping("/api/me")
class RecordController {

    private static final ApiProblemTexts SAY = Texts.of(ApiProblemTexts.class);

    private final Sessions sessions;
    private final Mornings mornings;
    private final FlareSigns signs;
    private final Screens screens;
    private final CurrentAccount current;

    RecordController(Sessions sessions, Mornings mornings, FlareSigns signs, Screens screens, CurrentAccount current) {
        this.sessions = sessions;
        this.mornings = mornings;
        this.signs = signs;
        this.screens = screens;
        this.current = current;
    }

    record Stored(String id, String status, Guidance guidance, List<String> flags) {}

    /** @param status {@code nothing}: nothing of it is new, and no sign */
    record StoredSigns(String id, String status) {}

    record StoredMorning(String id, String status, boolean recalled) {}

    @PostMapping("/sessions")
    ResponseEntity<Object> session(HttpServletRequest request) throws IOException {
        return switch (sessions.record(SessionBody.read(current.require().patient(), Body.fields(request)))) {
            case Recording.Stored(var receipt) -> answer(HttpStatus.CREATED, body(receipt));
            case Recording.AlreadyStored(var receipt) -> answer(HttpStatus.OK, body(receipt));
            case Recording.DifferentContent() -> ApiProblem.differentContent();
            case Recording.Invalid(var faults) -> ApiProblem.invalid(faults);
        };
    }

    /** What the device has kept of a check before a flare, as it stands: told once, however often it comes. */
    @PostMapping("/signs")
    ResponseEntity<Object> signs(HttpServletRequest request) throws IOException {
        var body = Body.fields(request);
        var id = body.required("id", SessionId::parse, SAY.id());
        var saidAt = body.instant("saidAt");
        var sentAt = body.optionalInstant("sentAt");
        var told = SignsBody.told(current.require().patient(), body);
        body.end();
        boolean counts = signs.tell(requireNonNull(id), told, new DeviceTime(requireNonNull(saidAt), sentAt));
        return answer(HttpStatus.OK, new StoredSigns(id.toString(), counts ? "stored" : "nothing"));
    }

    /** The same of the list of the weekly check, its questions left out. */
    @PostMapping("/weekly")
    ResponseEntity<Object> weekly(HttpServletRequest request) throws IOException {
        var body = Body.fields(request);
        var id = body.required("id", SessionId::parse, SAY.id());
        var saidAt = body.instant("saidAt");
        var sentAt = body.optionalInstant("sentAt");
        var ticked = body.set("ticked", QuestionGroup.values().length, RecordController::part);
        body.end();
        var ago = Duration.between(requireNonNull(saidAt), sentAt == null ? saidAt : sentAt);
        screens.tell(new TellWeekly(
                current.require().patient(),
                requireNonNull(id).value(),
                ticked,
                ago.isNegative() ? Duration.ZERO : ago));
        return answer(HttpStatus.OK, new StoredSigns(id.toString(), "stored"));
    }

    private static Optional<QuestionGroup> part(String name) {
        return Stream.of(QuestionGroup.values())
                .filter(QuestionGroup::inWeeklyCheck)
                .filter(part -> part.name().equals(name))
                .findFirst();
    }

    @PostMapping("/mornings")
    ResponseEntity<Object> morning(HttpServletRequest request) throws IOException {
        var body = Body.fields(request);
        var id = body.required("id", MorningId::parse, SAY.id());
        var date = body.date("date");
        var pain = body.requiredPain("pain");
        var zone = body.zone("zone");
        var answeredAt = body.optionalInstant("answeredAt");
        var sentAt = body.optionalInstant("sentAt");
        body.end();
        var command = new AnswerMorning(
                current.require().patient(),
                requireNonNull(id),
                requireNonNull(date),
                requireNonNull(pain),
                requireNonNull(zone),
                answeredAt,
                sentAt);
        return switch (mornings.answer(command)) {
            case MorningRecorded.Stored(boolean recalled, var _) -> answer(HttpStatus.CREATED, body(id, recalled));
            case MorningRecorded.AlreadyStored(boolean recalled) -> answer(HttpStatus.OK, body(id, recalled));
            case MorningRecorded.DifferentContent() -> ApiProblem.differentContent();
            case MorningRecorded.Invalid(var faults) -> ApiProblem.invalid(faults);
        };
    }

    private static Stored body(SessionReceipt receipt) {
        var flags = receipt.flags().stream().sorted().map(SessionFlag::wire).toList();
        return new Stored(receipt.id().toString(), "stored", receipt.guidance(), flags);
    }

    private static StoredMorning body(MorningId id, boolean recalled) {
        return new StoredMorning(id.toString(), "stored", recalled);
    }

    private static ResponseEntity<Object> answer(HttpStatus status, Object body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
