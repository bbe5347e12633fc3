package org.steadyback.demo;

import org.springframework.stereotype.Component;

import org.steadyback.access.ActingAs;
import org.steadyback.education.ArticleAssignment;
import org.steadyback.education.ArticleSlug;
import org.steadyback.education.Articles;
import org.steadyback.education.MarkArticle;
import org.steadyback.education.Readings;
import org.steadyback.programme.GiveArticle;
import org.steadyback.programme.ProgrammeArticles;

/** What the made-up physios give to read, and what the made-up patients read of it. */
@Component
@OnlyWithDemo
class DemoReading {

    private final ProgrammeArticles articles;
    private final Readings readings;
    private final DemoStaff staff;
    private final ActingAs acting;

    DemoReading(ProgrammeArticles articles, Readings readings, DemoStaff staff, ActingAs acting) {
        this.articles = articles;
        this.readings = readings;
        this.staff = staff;
        this.acting = acting;
    }

    /** A day in, the article that everybody gets; nine days in, one that fits how it goes. */
    void give(DemoCase one, int daysBeforeToday) {
        if (one.programme().isEmpty()) {
            return;
        }
        switch (daysIn(one, daysBeforeToday)) {
            case 1 -> give(one, Articles.HOW_EXERCISE_HELPS, "");
            case 9 ->
                give(one, fitting(one.person().course()), note(one.person().course()));
            default -> {}
        }
    }

    /** Most read the first; of the second half is still unread. */
    void read(DemoCase one, int daysBeforeToday) {
        if (one.programme().isEmpty()) {
            return;
        }
        int daysIn = daysIn(one, daysBeforeToday);
        if (daysIn == 3 && one.number() % 3 != 0) {
            read(one, Articles.HOW_EXERCISE_HELPS);
        } else if (daysIn == 12 && one.number() % 2 == 0) {
            read(one, fitting(one.person().course()));
        }
    }

    private static int daysIn(DemoCase one, int daysBeforeToday) {
        return one.person().startedDaysAgo() - daysBeforeToday;
    }

    private static ArticleSlug fitting(Course course) {
        return new ArticleSlug(
                switch (course) {
                    case OVERSHOOTING -> "pacing";
                    case PAIN_UP -> "flare-ups";
                    case SLIPPING, SILENT, AWAY -> "little-and-often";
                    case STOPPED -> "when-to-seek-help";
                    default -> "find-what-suits-you";
                });
    }

    private static String note(Course course) {
        return switch (course) {
            case OVERSHOOTING -> "This made me think of your good days.";
            case PAIN_UP -> "For the days when your back is louder.";
            default -> "";
        };
    }

    private void give(DemoCase one, ArticleSlug article, String note) {
        var answer = staff.as(one.physio(), () -> articles.give(new GiveArticle(one.patient(), article, note)));
        if (!(answer instanceof ArticleAssignment.Assigned)) {
            throw new IllegalStateException("An article of the demo was refused: " + answer);
        }
    }

    private void read(DemoCase one, ArticleSlug article) {
        acting.patient(one.patient(), () -> {
            readings.mark(new MarkArticle(one.patient(), article, true));
            return true;
        });
    }
}
