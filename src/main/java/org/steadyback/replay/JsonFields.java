package org.steadyback.replay;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of a JSON object, each of the type that is asked for or a {@link BadFile}.
 *
 * @param where the object, for the message
 */
record JsonFields(String where, JsonNode node) {

    /** Beyond this no amount makes sense, and no number may stall the arithmetic. */
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private static final int MOST_DECIMALS = 30;

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static JsonFields of(String where, @Nullable JsonNode node) {
        if (node == null || !node.isObject()) {
            throw new BadFile(where + " is not an object");
        }
        return new JsonFields(where, node);
    }

    JsonFields object(String name) {
        return of(where + ", " + name, node.get(name));
    }

    /** Whether the field is there and not null. */
    boolean has(String name) {
        var value = node.get(name);
        return value != null && !value.isNull();
    }

    BigDecimal decimal(String name) {
        return decimal(name, required(name));
    }

    int whole(String name) {
        return whole(name, required(name));
    }

    /** The whole number, or null when the field is missing or null. */
    @Nullable
    Integer wholeIfAny(String name) {
        return has(name) ? whole(name) : null;
    }

    String text(String name) {
        return text(name, required(name));
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        elements(name).forEach(element -> texts.add(text(name, element)));
        return texts;
    }

    List<Double> decimals(String name) {
        var decimals = new ArrayList<Double>();
        elements(name).forEach(element -> decimals.add(decimal(name, element).doubleValue()));
        return decimals;
    }

    /** A list of lists of numbers. */
    List<List<BigDecimal>> decimalLists(String name) {
        var lists = new ArrayList<List<BigDecimal>>();
        for (var inner : elements(name)) {
            if (!inner.isArray()) {
                throw wrong(name, "is not a list of lists");
            }
            var decimals = new ArrayList<BigDecimal>();
            inner.forEach(element -> decimals.add(decimal(name, element)));
            lists.add(List.copyOf(decimals));
        }
        return List.copyOf(lists);
    }

    boolean truth(String name) {
        var value = required(name);
        if (!value.isBoolean()) {
            throw wrong(name, "is neither true nor false");
        }
        return value.booleanValue();
    }

    /** "2026-11-29". */
    LocalDate date(String name) {
        var text = text(name);
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException noSuchDay) {
            throw wrong(name, "is not a date");
        }
        throw wrong(name, "is not a date");
    }

    List<JsonFields> objects(String name) {
        var objects = new ArrayList<JsonFields>();
        elements(name).forEach(element -> objects.add(of(where + ", " + name + " " + (objects.size() + 1), element)));
        return objects;
    }

    private JsonNode elements(String name) {
        var value = required(name);
        if (!value.isArray()) {
            throw wrong(name, "is not a list");
        }
        return value;
    }

    private JsonNode required(String name) {
        var value = node.get(name);
        if (value == null || value.isNull()) {
            throw wrong(name, "is missing");
        }
        return value;
    }

    private BigDecimal decimal(String name, JsonNode value) {
        if (!value.isNumber()) {
            throw wrong(name, "is not a number");
        }
        var number = value.decimalValue();
        // Looked at before any arithmetic: 1e999999 must not be written out.
        if (number.scale() > MOST_DECIMALS || (long) number.precision() - number.scale() > LARGEST.precision()) {
            throw wrong(name, "is out of range");
        }
        if (number.abs().compareTo(LARGEST) > 0) {
            throw wrong(name, "is out of range");
        }
        return number;
    }

    private int whole(String name, JsonNode value) {
        var number = decimal(name, value).stripTrailingZeros();
        if (number.scale() > 0) {
            throw wrong(name, "is not a whole number");
        }
        return number.intValueExact();
    }

    private String text(String name, JsonNode value) {
        if (!value.isString()) {
            throw wrong(name, "is not a text");
        }
        return value.stringValue();
    }

    private BadFile wrong(String name, String how) {
        return new BadFile(where + ": " + name + " " + how);
    }
}
