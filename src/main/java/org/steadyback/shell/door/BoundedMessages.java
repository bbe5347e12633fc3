package org.steadyback.shell.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Bounds one message of Flow's client before Flow reads it: its length, its depth, its calls, and how often it goes to another page.
 * A person's browser sends a handful of calls at a time, and goes to one page.
 */
class BoundedMessages extends OncePerRequestFilter {

    static final int MOST_BYTES = 512 * 1024;
    /** A form of thirty questions tells the server of each of its fields several times as it opens. */
    static final int MOST_CALLS = 1000;

    /** What a person does; each may make the server read or write. */
    static final int MOST_ACTIONS = 50;

    static final int MOST_NAVIGATIONS = 3;
    static final int DEEPEST = 50;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(MOST_BYTES)
                    .build())
            .build();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !FlowCall.UIDL.is(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var message = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (message.length > MOST_BYTES) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!bounded(message)) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new Read(request, message), response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        EarlyRefusal.problem(request, response, status, "Refused", DoorTexts::tooLarge);
    }

    /** Whether it is JSON of a size that a page may send. */
    static boolean bounded(byte[] message) {
        int calls = 0;
        int navigations = 0;
        int actions = 0;
        int depth = 0;
        int rpcDepth = -1;
        boolean rpcNext = false;
        try (var json = JSON.createParser(message)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        if (depth == rpcDepth) {
                            calls++;
                        }
                        depth++;
                        if (rpcNext && token == JsonToken.START_ARRAY) {
                            rpcDepth = depth;
                        }
                    }
                    case END_OBJECT, END_ARRAY -> {
                        if (depth == rpcDepth) {
                            rpcDepth = -1;
                        }
                        depth--;
                    }
                    case VALUE_STRING -> {
                        navigations += goesElsewhere(json.getString()) ? 1 : 0;
                        actions += acts(json.getString()) ? 1 : 0;
                    }
                    default -> {}
                }
                rpcNext = token == JsonToken.PROPERTY_NAME
                        && depth == 1
                        && json.currentName().equals("rpc");
                if (calls > MOST_CALLS || actions > MOST_ACTIONS || navigations > MOST_NAVIGATIONS) {
                    return false;
                }
            }
            return true;
        } catch (JacksonException malformedOrTooDeep) {
            // its message may quote the body
            return false;
        }
    }

    private static boolean acts(String value) {
        return value.equals("click") || value.equals("publishedEventHandler");
    }

    private static boolean goesElsewhere(String value) {
        return value.equals("navigation") || value.equals("ui-navigate") || value.equals("ui-leave-navigation");
    }

    /** The request with its body once more. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {

                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return bytes.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("Read as a whole already");
                }
            };
        }

        @Override
        public java.io.BufferedReader getReader() {
            return new java.io.BufferedReader(new java.io.InputStreamReader(
                    new ByteArrayInputStream(body), java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
