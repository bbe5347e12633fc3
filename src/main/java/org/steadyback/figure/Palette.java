package org.steadyback.figure;

/** The colours of a picture as custom properties, for light and for dark pages. */
final class Palette {

    private static final String PAPER = "#fbf8f3";
    private static final String NIGHT = "#11191b";
    private static final String[] LOOKS = {
        "sk", "skf", "ske", "ha", "to", "ton", "tof", "tr", "trf", "wo", "wof", "sh", "shf", "ey", "fl", "ma", "wd",
        "wdf", "ga", "hi", "be", "bef", "wl", "ba", "pi", "hub", "wa", "st", "ir", "irf", "bd"
    };

    private Palette() {}

    static String css(Person person) {
        var text = new StringBuilder("svg{").append(variables(person, false));
        text.append("}@media(prefers-color-scheme:dark){svg{")
                .append(variables(person, true))
                .append("}}");
        text.append("path{stroke-linejoin:round;stroke-linecap:round;fill:none}");
        for (var look : LOOKS) {
            text.append('.').append(look).append("{stroke:var(--").append(look).append(")}");
            text.append(".f.").append(look).append("{fill:var(--").append(look).append(")}");
        }
        return text.append(
                        ".wa{opacity:.45}.gh{opacity:.3}.ah{stroke:var(--pa);stroke-width:6}.ar{stroke:var(--in);stroke-width:2.6}")
                .append(".s{display:none}@media(prefers-reduced-motion:reduce){.m{display:none}.s{display:inline}}")
                .toString();
    }

    private static String variables(Person person, boolean dark) {
        var text = new StringBuilder();
        var paper = dark ? NIGHT : PAPER;
        var skin = dark ? person.skin().dark() : person.skin().light();
        var top = dark ? person.clothes().topDark() : person.clothes().top();
        var trousers = dark ? person.clothes().trousersDark() : person.clothes().trousers();
        var work = dark ? "#f0975a" : "#e8833f";
        set(text, "sk", skin);
        set(text, "skf", mix(skin, paper, dark ? 0.25 : 0.2));
        set(text, "ske", mix(skin, "#000000", 0.14));
        set(text, "ha", dark ? person.hairColour().dark() : person.hairColour().light());
        set(text, "to", top);
        set(text, "ton", mix(top, "#000000", 0.14));
        set(text, "tof", mix(top, paper, 0.38));
        set(text, "tr", trousers);
        set(text, "trf", mix(trousers, paper, 0.38));
        set(text, "wo", work);
        set(text, "wof", mix(work, paper, 0.42));
        set(text, "sh", dark ? "#c9d2d2" : "#3c4548");
        set(text, "shf", dark ? "#8b9799" : "#8d9496");
        set(text, "ey", dark ? "#15191a" : "#2a2523");
        set(text, "fl", dark ? "#2b383a" : "#e4ddd0");
        set(text, "ma", dark ? "#2c4b4c" : "#c9e0d9");
        set(text, "wd", dark ? "#a08a6c" : "#b79f7c");
        set(text, "wdf", dark ? "#7d6d57" : "#d0bea0");
        set(text, "ga", dark ? "#3f5f48" : "#a9c4a0");
        set(text, "hi", dark ? "#26372c" : "#d3dfc6");
        set(text, "be", dark ? "#4a5a66" : "#c3ced8");
        set(text, "bef", dark ? "#5d6f7c" : "#dde5eb");
        set(text, "wl", dark ? "#333f41" : "#ded6c8");
        set(text, "ba", dark ? "#6c83a6" : "#9fb4d3");
        set(text, "pi", dark ? "#93a2ad" : "#cfd9e2");
        set(text, "wa", dark ? "#2f6f8e" : "#8fc6de");
        set(text, "st", dark ? "#c2a377" : "#8f6f45");
        set(text, "ir", dark ? "#aab4b6" : "#566164");
        set(text, "irf", dark ? "#7b8688" : "#98a1a3");
        set(text, "bd", dark ? "#d98bb0" : "#b8467f");
        set(text, "hub", paper);
        set(text, "pa", paper);
        set(text, "in", dark ? "#eef3f2" : "#1d2b2e");
        return text.toString();
    }

    private static void set(StringBuilder text, String name, String colour) {
        text.append("--").append(name).append(':').append(colour).append(';');
    }

    static String mix(String colour, String other, double share) {
        var text = new StringBuilder("#");
        for (var i = 1; i < 7; i += 2) {
            var one = Integer.parseInt(colour.substring(i, i + 2), 16);
            var two = Integer.parseInt(other.substring(i, i + 2), 16);
            text.append("%02x".formatted(Math.round(one + (two - one) * share)));
        }
        return text.toString();
    }
}
