package org.steadyback.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers the cases of a file in their order: {@code grading|screen|helps|adherence FILE.json}. */
public final class Replay {

    /** All answers are written. */
    static final int DONE = 0;

    /** A bad file or call: nothing is written but one line that says why. */
    static final int REFUSED = 2;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Replay() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int exit = run(List.of(arguments), out, System.err);
        out.flush();
        System.exit(exit);
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            var answers = answers(arguments);
            out.print(JSON.writeValueAsString(answers) + "\n");
            return DONE;
        } catch (BadFile bad) {
            err.print("replay: " + bad.getMessage() + "\n");
            return REFUSED;
        }
    }

    private static List<Map<String, Object>> answers(List<String> arguments) {
        if (arguments.size() != 2) {
            throw new BadFile("use: script/replay grading|screen|helps|adherence FILE.json");
        }
        var kind = Cases.of(arguments.getFirst())
                .orElseThrow(() ->
                        new BadFile("\"" + arguments.getFirst() + "\" is none of grading, screen, helps, adherence"));
        var answers = new ArrayList<Map<String, Object>>();
        for (var node : cases(arguments.getLast())) {
            answers.add(answer(kind, "case " + (answers.size() + 1), node));
        }
        return answers;
    }

    private static Map<String, Object> answer(Cases kind, String where, JsonNode node) {
        var one = JsonFields.of(where, node);
        if (!one.has("id")) {
            throw new BadFile(where + ": id is missing");
        }
        var id = node.get("id");
        if (!id.isString() && !id.isNumber()) {
            throw new BadFile(where + ": id is not a text");
        }
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", id);
        answer.putAll(kind.answer(new JsonFields(where + " (" + id.asString() + ")", node).object("input")));
        return answer;
    }

    private static JsonNode cases(String file) {
        var tree = parsed(file, text(file));
        if (!tree.isArray()) {
            throw new BadFile(file + " is not a JSON array");
        }
        return tree;
    }

    private static byte[] text(String file) {
        try {
            var path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                throw new BadFile(file + " is no file that can be read");
            }
            return Files.readAllBytes(path);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new BadFile(file + " cannot be read");
        }
    }

    private static JsonNode parsed(String file, byte[] text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException bad) {
            var at = bad.getLocation();
            throw new BadFile(file + " is not JSON: line " + at.getLineNr() + ", column " + at.getColumnNr());
        }
    }
}
