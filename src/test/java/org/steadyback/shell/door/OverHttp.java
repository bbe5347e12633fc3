package org.steadyback.shell.door;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;
import org.steadyback.testing.StatementLog;
import org.steadyback.testing.TestDatabase;

/** Somebody without a browser before the running portal: each answer as it comes, no redirect followed. One portal for all of these tests. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "steadyback.demo=false")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
@Import({Clinic.class, FullRecord.class, StatementLog.class})
abstract class OverHttp {

    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    Clinic clinic;

    @LocalServerPort
    int port;

    String base = "";

    @BeforeEach
    void base() {
        base = "http://localhost:" + port;
    }

    HttpResponse<String> get(String address, String cookie) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(base + address))
                        .header("Cookie", cookie)
                        .GET()
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String address, String cookie, String body, String type)
            throws IOException, InterruptedException {
        return HTTP.send(posting(address, cookie, body, type), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest posting(String address, String cookie, String body, String type) {
        return HttpRequest.newBuilder(URI.create(base + address))
                .header("Cookie", cookie)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** The body of the sign-in form. */
    static String form(String email, String password) {
        return "username=" + encoded(email) + "&password=" + encoded(password);
    }

    /** The cookie of the session that an answer began. */
    static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("steadyback="))
                .findFirst()
                .orElseThrow()
                .split(";", 2)[0];
    }

    /** With headers that no client lets one write. */
    String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
