package org.steadyback.education.ui;

import java.time.LocalDate;

import org.steadyback.education.content.ArticleSource;
import org.steadyback.education.content.Basis;

/** One article: what stands around its text. */
interface ArticleTexts {

    String pageTitle(String article);

    String about(int minutes, Basis basis);

    String footnote(int number, boolean evidence);

    String sources();

    String source(ArticleSource.Kind kind);

    String seeAlso();

    String alsoArticle();

    String alsoExercise();

    String author();

    String role();

    String reviewed();

    String day(LocalDate day);

    String haveRead();

    String physioSees();

    String read(LocalDate day);

    String readBefore(LocalDate day);

    String notRead();
}
