package org.steadyback.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * What a page costs here and now that does next to nothing: plain Spring MVC, one small query, a few lines of HTML, in a JVM of its own,
 * on the same database. Times of other pages are printed beside it, because machines differ.
 */
final class ReferencePage implements AutoCloseable {

    private static final String READY = "Reference page at ";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final HttpRequest request;

    private ReferencePage(Process process, String address) {
        this.process = process;
        this.request = HttpRequest.newBuilder(URI.create(address)).build();
    }

    static ReferencePage on(DataFolderOfBench data) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ReferencePage.class.getName(),
                Integer.toString(freePort()),
                data.url(),
                "steadyback_app",
                data.password("app")));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = process.inputReader();
        var line = "";
        while (!line.startsWith(READY)) {
            line = Objects.requireNonNull(output.readLine(), "the reference page did not start");
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
        return new ReferencePage(process, line.substring(READY.length()));
    }

    void open() throws IOException, InterruptedException {
        var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("clinics")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** @param arguments port, address, user and password of the database */
    public static void main(String[] arguments) {
        new SpringApplication(Page.class)
                .run(
                        "--server.port=" + arguments[0],
                        "--spring.datasource.url=" + arguments[1],
                        "--spring.datasource.username=" + arguments[2],
                        "--spring.datasource.password=" + arguments[3],
                        "--spring.datasource.hikari.maximum-pool-size=2");
        System.out.println(READY + "http://localhost:" + arguments[0] + "/");
    }

    /** Of no stereotype: the portal's own tests look for those in this package, too. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class
    })
    static class Page {

        @Bean
        RouterFunction<ServerResponse> page(JdbcClient jdbc) {
            return RouterFunctions.route()
                    .GET(
                            "/",
                            _ -> ServerResponse.ok()
                                    .contentType(MediaType.TEXT_HTML)
                                    .body("<!doctype html><title>Reference</title><p>" + count(jdbc)
                                            + " exercises of all clinics"))
                    .build();
        }

        private static int count(JdbcClient jdbc) {
            return jdbc.sql("SELECT count(*) FROM exercise WHERE exercise_id <> ?")
                    .param("none")
                    .query(Integer.class)
                    .single();
        }
    }
}
