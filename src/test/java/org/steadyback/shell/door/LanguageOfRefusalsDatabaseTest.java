package org.steadyback.shell.door;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.ChangeClinic;
import org.steadyback.access.ClinicDetails;
import org.steadyback.access.Clinics;
import org.steadyback.access.OwnLanguage;
import org.steadyback.testing.Clinic;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;

/** What is refused before anybody looks who asks speaks the language of whoever is signed in all the same, else the browser's. */
class LanguageOfRefusalsDatabaseTest extends OverHttp {

    private static final Language SPANISH = Languages.of("es").orElseThrow();
    private static final String NOBODY = "";

    @Autowired
    Clinics clinics;

    @Autowired
    OwnLanguage own;

    @Test
    void anUnknownAddressSpeaksTheAccountsLanguageWhateverTheBrowsers() throws Exception {
        var cookie = spanishReader();

        assertThat(get("/nothing", cookie, "en-GB").body()).contains("<html lang=\"es\"");
        assertThat(get("/nothing", NOBODY, "es-MX,es;q=0.9").body()).contains("<html lang=\"es\"");
        assertThat(get("/nothing", NOBODY, "en-GB").body()).contains("<html lang=\"en\"");
        assertThat(get("/api/nothing", cookie, "en-GB").body()).doesNotContain("There is nothing");
        assertThat(get("/api/nothing", NOBODY, "en-GB").body()).contains("There is nothing");
    }

    @Test
    void aWrongPasswordKeepsTheLanguageOfTheAddress() throws Exception {
        assertThat(get("/login?language=es", NOBODY, "en-GB").body()).contains("action=\"/login?language=es\"");

        var refused = post("/login?language=es", NOBODY, form("nobody@clinic.test", "no such password"), FORM);

        assertThat(refused.headers().firstValue("Location").orElseThrow()).endsWith("/login?error&language=es");
        assertThat(post("/login", NOBODY, form("nobody@clinic.test", "no such password"), FORM)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/login?error");
    }

    private String spanishReader() throws Exception {
        var pat = clinic.patient(clinic.physio("Anna"), "Pat");
        clinic.as(clinic.manager(), () -> {
            var now = clinics.settings();
            clinics.change(new ChangeClinic(
                    now.version(),
                    new ClinicDetails(
                            now.name(), now.country(), now.zone(), now.lines(), List.of(Language.ENGLISH, SPANISH))));
        });
        clinic.as(pat.account(), () -> assertThat(own.choose(SPANISH)).isTrue());
        return session(post("/login", NOBODY, form(pat.email(), Clinic.PASSWORD.value()), FORM));
    }

    private HttpResponse<String> get(String address, String cookie, String accepted) throws Exception {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(base + address))
                        .header("Cookie", cookie)
                        .header("Accept-Language", accepted)
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
