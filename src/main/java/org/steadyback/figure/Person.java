package org.steadyback.figure;

import java.util.Random;

/** Who does the exercise: chosen by the exercise's name, so that the library shows all sorts of people and each picture stays the same. */
record Person(Skin skin, Hair hair, HairColour hairColour, Clothes clothes, double build, boolean broadShoulders) {

    enum Skin {
        PORCELAIN("#efc9ae", "#e2b597"),
        ROSE("#e3ab8b", "#d69c7d"),
        OLIVE("#cf9c70", "#c08d62"),
        BRONZE("#b57a4e", "#a97047"),
        BROWN("#8f5b3a", "#8a5a3c"),
        DEEP("#6d432b", "#7a4d34");

        private final String light;
        private final String dark;

        Skin(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }

        String light() {
            return light;
        }

        String dark() {
            return dark;
        }
    }

    enum Hair {
        SHORT,
        CURLS,
        BUN,
        TAIL,
        BOB,
        THIN
    }

    enum HairColour {
        BLACK("#2b2523", "#4a403c"),
        CHESTNUT("#5a3825", "#6f4a34"),
        SAND("#a97c48", "#a97c48"),
        GREY("#8b8d8f", "#a3a6a8"),
        WHITE("#cfcfcb", "#c9c9c4"),
        COPPER("#994c26", "#a3562e");

        private final String light;
        private final String dark;

        HairColour(String light, String dark) {
            this.light = light;
            this.dark = dark;
        }

        String light() {
            return light;
        }

        String dark() {
            return dark;
        }
    }

    /** Top and trousers. */
    enum Clothes {
        TEAL_INK("#4f9aa3", "#5aa5ae", "#2c4a55", "#6d8a94"),
        SAGE_SLATE("#86a98a", "#86a98a", "#46596b", "#7c90a3"),
        SKY_PLUM("#7fa9c9", "#7fa9c9", "#5b4b6b", "#8d7da0"),
        MOSS_STONE("#7d9464", "#8aa171", "#6b675e", "#969186"),
        LILAC_TEAL("#a596c8", "#a596c8", "#24606a", "#4f8f99"),
        SLATE_PINE("#6f8795", "#7d95a3", "#2f5a49", "#5f8f7b");

        private final String top;
        private final String topDark;
        private final String trousers;
        private final String trousersDark;

        Clothes(String top, String topDark, String trousers, String trousersDark) {
            this.top = top;
            this.topDark = topDark;
            this.trousers = trousers;
            this.trousersDark = trousersDark;
        }

        String top() {
            return top;
        }

        String topDark() {
            return topDark;
        }

        String trousers() {
            return trousers;
        }

        String trousersDark() {
            return trousersDark;
        }
    }

    static Person of(String slug) {
        var lot = new Random(slug.hashCode() * 31L + 7);
        return new Person(
                pick(Skin.values(), lot),
                pick(Hair.values(), lot),
                pick(HairColour.values(), lot),
                pick(Clothes.values(), lot),
                0.94 + 0.16 * lot.nextDouble(),
                lot.nextBoolean());
    }

    private static <T> T pick(T[] all, Random lot) {
        return all[lot.nextInt(all.length)];
    }
}
