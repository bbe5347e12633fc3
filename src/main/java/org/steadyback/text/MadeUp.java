package org.steadyback.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;

/** Makes the made-up languages out of English patterns; placeholders stay, words are drawn out or mirrored. */
final class MadeUp {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String DRAWN = "áƀçđéƒǧħíĵķĺɱñóþɋŕšŧúṽŵẋýž";
    private static final String ARABIC = "ابجدهفغحيزكلمنوپقرستعڤشخذض";
    private static final String VOWELS = "aeiou";

    private MadeUp() {}

    static String of(Language language, MessagePattern pattern) {
        var text = pattern.getPatternString();
        var made = new StringBuilder();
        int done = 0;
        for (int i = 0; i + 1 < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            var next = pattern.getPart(i + 1);
            if (wordsFollow(part.getType())) {
                made.append(text, done, part.getLimit());
                made.append(of(language, text.substring(part.getLimit(), next.getIndex())));
                done = next.getIndex();
            }
        }
        return made.append(text, done, text.length()).toString();
    }

    static boolean wordsFollow(Part.Type type) {
        return switch (type) {
            case MSG_START, SKIP_SYNTAX, INSERT_CHAR, REPLACE_NUMBER, ARG_LIMIT -> true;
            default -> false;
        };
    }

    /** Words without placeholders. */
    static String of(Language language, String words) {
        var made = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            int at = LATIN.indexOf(Character.toLowerCase(letter));
            if (at < 0) {
                made.append(letter);
            } else if (language.equals(Language.MIRRORED)) {
                made.append(ARABIC.charAt(at));
            } else {
                char drawn = DRAWN.charAt(at);
                made.append(Character.isUpperCase(letter) ? Character.toUpperCase(drawn) : drawn);
                if (VOWELS.indexOf(LATIN.charAt(at)) >= 0) {
                    made.append(drawn).append(drawn); // about 60 % more letters in all
                }
            }
        }
        return made.toString();
    }
}
