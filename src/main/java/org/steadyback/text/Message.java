package org.steadyback.text;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * One text, read once into its parts: words, and places for values. ICU's own format is made anew for each thread and needs ten times
 * as long; what is hard of it (syntax, plurals, numbers, lists) is ICU's here as well.
 */
final class Message {

    /** Around what is put into lines from right to left: a name or a number from the other direction does not turn its neighbours. */
    private static final char ISOLATE = '\u2068';

    /** From here on digits are grouped. */
    private static final int GROUPED = 1000;

    private static final char END_OF_ISOLATE = '\u2069';

    private final List<Piece> pieces;
    private final Set<String> placeholders;

    private Message(List<Piece> pieces, Set<String> placeholders) {
        this.pieces = pieces;
        this.placeholders = placeholders;
    }

    /** A part of a text, said into what is being written. */
    private interface Piece {
        void say(StringBuilder into, @Nullable Object[] values, double counted);
    }

    /**
     * @param parameters the names for which values will come, in their order
     * @throws IllegalArgumentException with what is wrong, in words
     */
    static Message of(String pattern, List<String> parameters, Language language) {
        var reader = new Reader(new MessagePattern(pattern), parameters, language);
        var pieces = reader.message(0, null);
        return new Message(pieces, reader.found);
    }

    Set<String> placeholders() {
        return placeholders;
    }

    String say(@Nullable Object[] values) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Words(String words)) {
            return words;
        }
        var said = new StringBuilder();
        pieces.forEach(piece -> piece.say(said, values, 0));
        return said.toString();
    }

    private record Words(String words) implements Piece {
        @Override
        public void say(StringBuilder into, @Nullable Object[] values, double counted) {
            into.append(words);
        }
    }

    private static void all(List<Piece> pieces, StringBuilder into, @Nullable Object[] values, double counted) {
        for (var piece : pieces) {
            piece.say(into, values, counted);
        }
    }

    /** Reads a pattern's parts, of which ICU says what each is. */
    private static final class Reader {

        private final MessagePattern pattern;
        private final List<String> parameters;
        private final Language language;
        private final ULocale locale;
        private final LocalizedNumberFormatter numbers;
        private final boolean plainDigits;
        private final Set<String> found = new LinkedHashSet<>();

        Reader(MessagePattern pattern, List<String> parameters, Language language) {
            this.pattern = pattern;
            this.parameters = parameters;
            this.language = language;
            locale = ULocale.forLocale(language.locale());
            numbers = NumberFormatter.withLocale(locale);
            plainDigits = numbers.format(GROUPED - 1).toString().equals(String.valueOf(GROUPED - 1));
        }

        /** @param offset of the plural that this is a form of; null where # is no count */
        List<Piece> message(int start, @Nullable Double offset) {
            var pieces = new ArrayList<Piece>();
            int limit = pattern.getLimitPartIndex(start);
            int i = start;
            while (i < limit) {
                var part = pattern.getPart(i);
                if (part.getType() == Part.Type.ARG_START) {
                    pieces.add(argument(i));
                    i = pattern.getLimitPartIndex(i);
                    part = pattern.getPart(i);
                } else if (part.getType() == Part.Type.REPLACE_NUMBER && offset != null) {
                    pieces.add((into, _, counted) -> {
                        if (counted == Math.rint(counted)) {
                            whole(into, (long) counted);
                        } else {
                            into.append(numbers.format(counted));
                        }
                    });
                }
                if (MadeUp.wordsFollow(part.getType())) {
                    words(part.getLimit(), pattern.getPart(i + 1).getIndex(), pieces);
                }
                i++;
            }
            return List.copyOf(pieces);
        }

        private void words(int from, int to, List<Piece> pieces) {
            var words = pattern.getPatternString().substring(from, to);
            if (words.matches("(?s).*[{}].*")) {
                throw new IllegalArgumentException("an apostrophe hides a placeholder: write ’, or '' before {");
            }
            if (!words.isEmpty()) {
                pieces.add(new Words(words));
            }
        }

        private Piece argument(int start) {
            var type = pattern.getPart(start).getArgType();
            var name = pattern.getSubstring(pattern.getPart(start + 1));
            int place = parameters.indexOf(name);
            if (place < 0) {
                throw new IllegalArgumentException("{" + name + "} is none of " + parameters);
            }
            found.add(name);
            return switch (type) {
                case NONE -> isolated(value(place));
                case SIMPLE -> simple(start, place);
                case PLURAL -> plural(start + 2, place, PluralRules.PluralType.CARDINAL);
                case SELECTORDINAL -> plural(start + 2, place, PluralRules.PluralType.ORDINAL);
                case SELECT -> select(start + 2, place);
                case CHOICE -> throw new IllegalArgumentException("choice is not known here: write plural or select");
            };
        }

        /** As it is usually written in the language. */
        private Piece value(int place) {
            var listed = ListFormatter.getInstance(locale);
            return (into, values, _) -> {
                switch (values[place]) {
                    case Integer number -> whole(into, number);
                    case Long number -> whole(into, number);
                    case Double number -> into.append(numbers.format(number));
                    case BigDecimal number -> into.append(numbers.format(number));
                    case Collection<?> list -> into.append(listed.format(list));
                    case DayOfWeek day -> into.append(day.getDisplayName(TextStyle.FULL, language.locale()));
                    case null -> throw new IllegalArgumentException(parameters.get(place) + " is missing");
                    case Object text -> into.append(text);
                }
            };
        }

        /** Most numbers are small, and most languages write those as everybody does. */
        private void whole(StringBuilder into, long number) {
            if (plainDigits && number >= 0 && number < GROUPED) {
                into.append(number);
            } else {
                into.append(numbers.format(number));
            }
        }

        private Piece simple(int start, int place) {
            var kind = pattern.getSubstring(pattern.getPart(start + 2));
            var style = pattern.getPart(start + 3).getType() == Part.Type.ARG_STYLE
                    ? pattern.getSubstring(pattern.getPart(start + 3)).strip()
                    : "";
            return isolated(
                    switch (kind) {
                        case "date", "time" -> moment(place, style);
                        case "list" -> list(place, style);
                        case "number" -> number(place, style);
                        default ->
                            throw new IllegalArgumentException(
                                    "'" + kind + "' is not known here; date, time, list and number are");
                    });
        }

        private Piece moment(int place, String style) {
            var written = style.startsWith("::")
                    ? DateTimePatternGenerator.getInstance(locale).getBestPattern(style.substring(2))
                    : style;
            if (written.isBlank()) {
                throw new IllegalArgumentException("a date says how it is written: {day, date, ::dMMMM}");
            }
            var format = DateTimeFormatter.ofPattern(written, language.locale());
            return (into, values, _) -> format.formatTo((TemporalAccessor) present(values, place), into);
        }

        private Piece list(int place, String style) {
            var format = switch (style) {
                case "" -> ListFormatter.getInstance(locale);
                case "or" -> ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
                default -> throw new IllegalArgumentException("a list is joined by 'and' (no style) or 'or'");
            };
            return (into, values, _) -> into.append(format.format((Collection<?>) present(values, place)));
        }

        private Piece number(int place, String style) {
            var format = style.startsWith("::")
                    ? NumberFormatter.forSkeleton(style.substring(2)).locale(locale)
                    : numbers;
            return (into, values, _) -> into.append(format.format((Number) present(values, place)));
        }

        private Piece plural(int first, int place, PluralRules.PluralType type) {
            double offset = pattern.getPluralOffset(first);
            var rules = PluralRules.forLocale(locale, type);
            var exact = new HashMap<Double, List<Piece>>();
            var forms = new HashMap<String, List<Piece>>();
            int i = pattern.getPart(first).getType().hasNumericValue() ? first + 1 : first;
            while (pattern.getPart(i).getType() == Part.Type.ARG_SELECTOR) {
                var selector = pattern.getSubstring(pattern.getPart(i));
                int form = i + 1;
                if (pattern.getPart(form).getType().hasNumericValue()) {
                    double number = pattern.getNumericValue(pattern.getPart(form));
                    form++;
                    exact.put(number, message(form, offset));
                } else {
                    forms.put(selector, message(form, offset));
                }
                i = pattern.getLimitPartIndex(form) + 1;
            }
            var other = forms.get("other");
            if (other == null) {
                throw new IllegalArgumentException("a plural needs 'other'");
            }
            return (into, values, _) -> {
                double number = ((Number) present(values, place)).doubleValue();
                var form = exact.get(number);
                double counted = number - offset;
                all(form != null ? form : forms.getOrDefault(rules.select(counted), other), into, values, counted);
            };
        }

        private Piece select(int first, int place) {
            Map<String, List<Piece>> forms = new HashMap<>();
            int i = first;
            while (pattern.getPart(i).getType() == Part.Type.ARG_SELECTOR) {
                forms.put(pattern.getSubstring(pattern.getPart(i)), message(i + 1, null));
                i = pattern.getLimitPartIndex(i + 1) + 1;
            }
            var other = forms.get("other");
            if (other == null) {
                throw new IllegalArgumentException("a choice needs 'other'");
            }
            return (into, values, counted) -> {
                var chosen = present(values, place) instanceof Enum<?> one ? one.name() : String.valueOf(values[place]);
                all(forms.getOrDefault(chosen, other), into, values, counted);
            };
        }

        private Object present(@Nullable Object[] values, int place) {
            var value = values[place];
            if (value == null) {
                throw new IllegalArgumentException(parameters.get(place) + " is missing");
            }
            return value;
        }

        private Piece isolated(Piece piece) {
            return !language.rightToLeft()
                    ? piece
                    : (into, values, counted) -> {
                        into.append(ISOLATE);
                        piece.say(into, values, counted);
                        into.append(END_OF_ISOLATE);
                    };
        }
    }
}
