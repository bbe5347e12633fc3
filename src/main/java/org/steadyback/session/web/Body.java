package org.steadyback.session.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.text.Texts;

/** Reads a request's body as one JSON object, of bounded length, each name at most once. */
final class Body {

    static final int LONGEST = 256 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final ApiProblemTexts SAY = Texts.of(ApiProblemTexts.class);

    private Body() {}

    static Fields fields(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new BodyRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, SAY.sendJson());
        }
        var object = parse(bytes(request));
        if (object == null || !object.isObject()) {
            throw new BodyRefused(HttpStatus.BAD_REQUEST, SAY.noObject());
        }
        return new Fields(object);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException malformed) {
            // its message may quote the body, which is health data
            throw new BodyRefused(HttpStatus.BAD_REQUEST, SAY.malformed());
        }
    }

    private static byte[] bytes(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= LONGEST) {
            var bytes = request.getInputStream().readNBytes(LONGEST + 1);
            if (bytes.length <= LONGEST) {
                return bytes;
            }
        }
        throw new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, SAY.tooLong(LONGEST / 1024));
    }

    private static boolean isJson(String contentType) {
        return contentType != null && MediaType.APPLICATION_JSON.isCompatibleWith(type(contentType));
    }

    private static MediaType type(String contentType) {
        try {
            return MediaType.parseMediaType(contentType);
        } catch (org.springframework.http.InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM;
        }
    }
}
