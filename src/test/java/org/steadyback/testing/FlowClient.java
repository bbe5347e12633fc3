package org.steadyback.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody signed in, over HTTP and without a browser: opens pages as Flow's own client does, and posts records. */
public final class FlowClient {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final String base;
    private final String cookie;

    private FlowClient(String base, String cookie) {
        this.base = base;
        this.cookie = cookie;
    }

    public static FlowClient signIn(String base, String email, String password)
            throws IOException, InterruptedException {
        var form = "username=" + encoded(email) + "&password=" + encoded(password);
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(base + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        var cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
        var to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || cookie.isEmpty() || to.contains("login")) {
            throw new IllegalStateException("%s cannot sign in: %s %s".formatted(email, answer.statusCode(), to));
        }
        return new FlowClient(base, cookie);
    }

    /** A user interface of its own with this page in it, as a new tab makes one; returns what the page was answered with. */
    public String open(String route) throws IOException, InterruptedException {
        return tab(route).answer();
    }

    /** The same, and the person turns to another tab: Flow keeps a copy of its last answer, which is a small one then. */
    public void openAndTurnAway(String route) throws IOException, InterruptedException {
        var tab = tab(route);
        send(tab.number(), tab.key(), tab.messages(), """
                {"type":"event","node":1,"event":"vaadin-page-visibility-change","data":{"event.detail":"HIDDEN"}}""");
    }

    private Tab tab(String route) throws IOException, InterruptedException {
        var started = JSON.readTree(body(request("/?v-r=init&location=" + encoded(route) + "&query=")
                        .GET()))
                .path("appConfig");
        int number = started.path("v-uiId").asInt();
        var key = started.path("uidl").path("Vaadin-Security-Key").asString();
        var answer = send(number, key, 0, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"",\
                "historyState":{"idx":0},"trigger":""}}""".formatted(route));
        int list = nodeOf(JSON.readTree(answer).path("changes"), "vaadin-virtual-list");
        if (list < 0) {
            return new Tab(number, key, 1, answer);
        }
        var rows = send(number, key, 1, """
                {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"setViewportRange",\
                "templateEventMethodArgs":[0,50],"promise":0}""".formatted(list));
        return new Tab(number, key, 2, answer + rows);
    }

    /** A tab that stays open. */
    public Staying stay(String route) throws IOException, InterruptedException {
        return new Staying(tab(route));
    }

    /** A page left open, whose next call is made later. */
    public final class Staying {

        private final Tab tab;
        private int messages;

        private Staying(Tab tab) {
            this.tab = tab;
            this.messages = tab.messages();
        }

        /** What the server answers to one more call, whatever that is. */
        public String again() throws IOException, InterruptedException {
            return again("/?v-r=uidl&v-uiId=");
        }

        /**
         * The same, addressed as no client of ours would write it.
         *
         * @param address up to the number of the tab
         */
        public String again(String address) throws IOException, InterruptedException {
            return body(message(address + tab.number(), tab.key(), messages++, """
                    {"type":"event","node":1,"event":"vaadin-page-visibility-change","data":{"event.detail":"VISIBLE"}}"""));
        }
    }

    /** How many of the tabs opened so far, which are numbered from 0, the server still answers. */
    public long openTabs(int opened) throws IOException, InterruptedException {
        long open = 0;
        for (int tab = 0; tab < opened; tab++) {
            var answer = HTTP.send(
                    request("/?v-r=heartbeat&v-uiId=" + tab)
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            open += answer.statusCode() == 200 ? 1 : 0;
        }
        return open;
    }

    /** What the session player asks for. */
    public JsonNode today() throws IOException, InterruptedException {
        return JSON.readTree(body(request("/api/me/today").GET()));
    }

    /** Posts as the session player does. */
    public HttpResponse<String> post(String path, String csrf, String json) throws IOException, InterruptedException {
        return HTTP.send(posting(path, csrf, json), HttpResponse.BodyHandlers.ofString());
    }

    /** The same without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> postSoon(String path, String csrf, String json) {
        return HTTP.sendAsync(posting(path, csrf, json), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest posting(String path, String csrf, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", csrf)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
    }

    /** A session with everything that is due today, done as asked. */
    public static String session(JsonNode today, UUID id, Instant endedAt) {
        var items = JSON.createArrayNode();
        for (var due : today.path("session").path("items")) {
            var item = items.addObject();
            item.put("prescriptionId", due.path("prescriptionId").asString());
            item.put("prescriptionVersion", due.path("prescriptionVersion").asInt());
            item.set("side", due.path("side"));
            item.putArray("done").add(8).add(8);
        }
        var body = JSON.createObjectNode();
        body.put("id", id.toString());
        body.put("startedAt", endedAt.minusSeconds(600).toString());
        body.put("endedAt", endedAt.toString());
        body.put("zone", today.path("zone").asString());
        body.put("peakPain", 3).put("painBefore", 2).put("painAfter", 2).put("effort", 4);
        body.set("items", items);
        return body.toString();
    }

    /** @param messages sent so far, which numbers the next */
    private record Tab(int number, String key, int messages, String answer) {}

    private String send(int tab, String key, int message, String rpc) throws IOException, InterruptedException {
        var answer = body(message("/?v-r=uidl&v-uiId=" + tab, key, message, rpc));
        // the status is 200 whatever went wrong
        if (answer.contains("\"appError\"")
                || answer.contains("\"sessionExpired\"")
                || answer.contains("\"resynchronize\"")) {
            throw new IllegalStateException("Flow refused: " + answer);
        }
        return answer.startsWith("for(;;);[") ? answer.substring(9, answer.length() - 1) : answer;
    }

    private HttpRequest.Builder message(String address, String key, int message, String rpc) {
        var json = """
                {"csrfToken":"%s","rpc":[%s],"syncId":%s,"clientId":%s}""".formatted(key, rpc, message, message);
        return request(address)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json));
    }

    private static int nodeOf(JsonNode changes, String tag) {
        for (var change : changes) {
            if (change.path("key").asString("").equals("tag")
                    && change.path("value").asString("").equals(tag)) {
                return change.path("node").asInt();
            }
        }
        return -1;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Cookie", cookie);
    }

    private static String body(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.request().uri() + ": " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
