package org.steadyback.uikit;

import java.util.List;

import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;

/** The one map of addresses. Modules link to each other by these, never by importing a view. */
public final class Paths {

    public static final String LOGIN = "login";

    public static final String FORGOT = "forgot";
    public static final String RESET = "reset";
    public static final String WELCOME = "welcome";
    public static final String SETUP = "setup";
    public static final String WARNING_SIGNS = "warning-signs";
    /** Kept by the worker beside it, for when there is no network. */
    public static final String PATIENT_OFFLINE = "patient-offline";

    public static final String PATIENT_WORKER = "patient-worker.js";

    public static final String ME = "me";
    public static final String ME_SESSION = "me/session";
    public static final String ME_PLAN = "me/plan";
    public static final String ME_EXERCISE = "me/exercises/:slug";
    public static final String ME_PROGRESS = "me/progress";
    public static final String ME_LEARN = "me/learn";
    public static final String ME_MOVEMENTS = "me/learn/movements";
    public static final String ME_ARTICLE = "me/learn/:slug";
    public static final String ME_FLARE = "me/flare";
    /** The list of signs, asked one by one, with the way back. */
    public static final String ME_SIGNS = "me/signs";

    public static final String ME_SCREEN = "me/screen";
    public static final String ME_ACCOUNT = "me/account";
    public static final String ME_AWAY = "me/away";

    public static final String CLINIC = "clinic";
    public static final String CLINIC_ACCOUNT = "clinic/account";
    public static final String ALERTS = "clinic/alerts";
    public static final String PROPOSALS = "clinic/proposals";
    public static final String TAKE_IN = "clinic/take-in";
    public static final String LIBRARY = "clinic/library";
    public static final String EXERCISE = "clinic/library/:slug";
    public static final String NEW_EXERCISE = "clinic/library/new";
    public static final String COPY_EXERCISE = EXERCISE + "/copy";
    public static final String CHANGE_EXERCISE = EXERCISE + "/edit";
    public static final String OWN_EXERCISES = "clinic/library/own";
    public static final String ARTICLES = "clinic/library/articles";
    public static final String ARTICLE = "clinic/library/articles/:slug";
    public static final String MOVEMENTS = "clinic/library/movements";
    public static final String FAMILY = "clinic/library/families/:family";
    public static final String EXERCISE_SET = "clinic/library/sets/:set";
    public static final String CHART = "clinic/patients/:patientId";
    public static final String CHART_PROGRAMME = CHART + "/programme";
    public static final String CHART_REVIEW = CHART + "/review";
    public static final String CHART_SCREEN = CHART + "/screen";
    public static final String CHART_APPROVALS = CHART_SCREEN + "/exercises";
    public static final String CHART_FLARE = CHART + "/flare";
    public static final String CHART_START = CHART + "/start";
    public static final String CHART_ACCESS = CHART + "/access";
    public static final String CHART_AWAY = CHART + "/away";
    public static final String CHART_WORDS = CHART + "/words";

    public static final String USERS = "manage/users";
    public static final String MANAGE_ACCOUNT = "manage/account";
    public static final String CLINIC_SETTINGS = "manage/clinic";
    public static final String NUMBERS = "manage/numbers";
    public static final String LANGUAGES = "manage/languages";

    private Paths() {}

    public static String access(PatientId patient) {
        return chart(patient) + "/access";
    }

    /** Where a new password is chosen with a one-time secret. */
    public static String reset(String token) {
        return RESET + "/" + token;
    }

    /** The chart of a patient; also the stem of its tabs. */
    public static String chart(PatientId patient) {
        return "clinic/patients/" + patient;
    }

    public static String programme(PatientId patient) {
        return chart(patient) + "/programme";
    }

    /** To sign in after one's session was ended elsewhere: the page says so. */
    public static String loginEnded() {
        return LOGIN + "?ended";
    }

    /** What the patient wrote that is to be read. */
    public static String words(PatientId patient) {
        return chart(patient) + "/words";
    }

    public static String review(PatientId patient) {
        return chart(patient) + "/review";
    }

    public static String start(PatientId patient) {
        return chart(patient) + "/start";
    }

    public static String away(PatientId patient) {
        return chart(patient) + "/away";
    }

    public static String flare(PatientId patient) {
        return chart(patient) + "/flare";
    }

    public static String screen(PatientId patient) {
        return chart(patient) + "/screen";
    }

    public static String approvals(PatientId patient) {
        return screen(patient) + "/exercises";
    }

    public static String exercise(String slug) {
        return LIBRARY + "/" + slug;
    }

    /** An exercise as the patient sees it. */
    public static String myExercise(String slug) {
        return "me/exercises/" + slug;
    }

    /** An article as the physio reads it. */
    public static String article(String slug) {
        return ARTICLES + "/" + slug;
    }

    /** The same as the patient reads it. */
    public static String myArticle(String slug) {
        return ME_LEARN + "/" + slug;
    }

    public static String family(String slug) {
        return LIBRARY + "/families/" + slug;
    }

    public static String exerciseSet(String slug) {
        return LIBRARY + "/sets/" + slug;
    }

    /** The library beside a patient's chart. */
    public static String library(PatientId patient) {
        return LIBRARY + "?patient=" + patient;
    }

    /** The programme page with these exercises added to the plan that is being built; nothing is saved by opening it. */
    public static String programmeWith(PatientId patient, List<String> exercises) {
        return programme(patient) + "?add=" + String.join("&add=", exercises);
    }

    public static String copyExercise(String slug) {
        return exercise(slug) + "/copy";
    }

    public static String changeExercise(String slug) {
        return exercise(slug) + "/edit";
    }

    public static String welcome(String token) {
        return WELCOME + "/" + token;
    }

    /** Reads the patient of a chart address; a malformed id looks like a missing one. */
    public static PatientId patient(String parameter) {
        return PatientId.parse(parameter).orElseThrow(() -> new NotFoundException("Patient"));
    }
}
