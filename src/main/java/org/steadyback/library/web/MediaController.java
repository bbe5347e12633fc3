package org.steadyback.library.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.library.MediaId;
import org.steadyback.library.MediaReader;
import org.steadyback.library.MediaReader.Stored;

/**
 * "/media/{id}": a clinic's own pictures and videos, for who may see them. Content never changes under an id, and a browser may
 * keep it for its person for a day. Whatever a file might carry, it cannot run: the type is said and not guessed, and the policy
 * puts it into a sandbox.
 */
@RestController
class MediaController {

    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final MediaReader media;

    MediaController(MediaReader media) {
        this.media = media;
    }

    @GetMapping("/media/{id}")
    void media(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var found = MediaId.parse(id).flatMap(media::find);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        answer(found.get(), request, response);
    }

    /** The same picture for lists. One that was sent before there were small ones comes as it is. */
    @GetMapping("/media/{id}/small")
    void small(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var small = MediaId.parse(id).flatMap(media::small);
        if (small.isEmpty()) {
            media(id, request, response);
            return;
        }
        var tag = "\"small-" + id + "\"";
        describe(response, MediaType.IMAGE_JPEG_VALUE, tag);
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(small.get().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(small.get());
        }
    }

    private void answer(Stored stored, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = "\"" + stored.version() + "\"";
        describe(response, stored.contentType(), tag);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        switch (range(request, tag, stored.bytes())) {
            case ByteRange.Whole _ -> send(stored, 0, stored.bytes() - 1, request, response);
            case ByteRange.Part part -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader(
                        HttpHeaders.CONTENT_RANGE,
                        "bytes %s-%s/%s".formatted(part.first(), part.last(), stored.bytes()));
                send(stored, part.first(), part.last(), request, response);
            }
            case ByteRange.Unsatisfiable _ -> {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + stored.bytes());
            }
        }
    }

    private static void describe(HttpServletResponse response, String type, String tag) {
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(A_DAY).cachePrivate().getHeaderValue());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setContentType(type);
    }

    /** A part of something that has changed since would be glued to the wrong rest, so then the whole is sent. */
    private static ByteRange range(HttpServletRequest request, String tag, long size) {
        var unlessChanged = request.getHeader(HttpHeaders.IF_RANGE);
        return unlessChanged != null && !unlessChanged.equals(tag)
                ? new ByteRange.Whole()
                : ByteRange.of(request.getHeader(HttpHeaders.RANGE), size);
    }

    private static boolean isKnown(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    private void send(Stored stored, long first, long last, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLengthLong(last - first + 1);
        if (!request.getMethod().equals("HEAD")) {
            media.write(stored.id(), first, last, response.getOutputStream());
        }
    }
}
