package org.steadyback.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a patient can meet says nothing but texts: no sentence stands in the code of these packages. Pages of physios and managers do so
 * until they are drawn anew, and are named here; whoever draws one anew takes its name away.
 */
class PatientSentencesTest {

    private static final Path CODE = Path.of("src/main/java/org/steadyback");

    private static final List<String> PACKAGES = List.of(
            "access/ui",
            "access/web",
            "agreement",
            "agreement/complaint",
            "agreement/ui",
            "education",
            "education/ui",
            "episode/ui",
            "insight/ui",
            "screening/ui",
            "screening/web",
            "session",
            "session/day",
            "session/ui",
            "session/web",
            "shell",
            "shell/door",
            "uikit");

    /** Pages and parts of pages that staff alone reads. */
    private static final Set<String> OF_STAFF = Set.of(
            "AccountPanel",
            "AddStaffForm",
            "ClinicFields",
            "ClinicView",
            "SetupForm",
            "SetupView",
            "UsersView",
            "WaitingResetsPanel",
            "AnswerPlan",
            "ReplyToPatient",
            "AgreementPanel",
            "ComplaintsPanel",
            "PatientSays",
            "ArticleView",
            "ArticlesView",
            "AwayChartView",
            "ColleagueChoice",
            "TakeInForm",
            "TakeInView",
            "AskedDoneTable",
            "DoneWords",
            "HelpsFigures",
            "PainChart",
            "PeriodChoice",
            "ReviewBox",
            "ReviewHighlightList",
            "ReviewView",
            "ReviewWords",
            "SessionList",
            "SessionWords",
            "SideFacts",
            "Weekdays",
            "AgeWords",
            "AlertBand",
            "AlertsView",
            "ApprovalList",
            "ApprovalSearch",
            "ApprovalsView",
            "ClearForm",
            "GateForm",
            "GateNow",
            "GateView",
            "KindWords",
            "LateNotice",
            "SafetyHistory",
            "ScreenSummary",
            "SettleForm",
            "ToldForm",
            "FlareChartView",
            "FlareChartWords",
            "FlarePlanForm",
            "FlareTable",
            "StartChartView",
            "StartLine",
            "ChartLayout",
            "ClinicLayout",
            "DraftKeeper",
            "ManageLayout",
            "FaultLog",
            "PagesMissing",
            "PagesMissingAnalyzer",
            "OneTimeLink");

    /** What is no sentence that anybody reads on a page. */
    private static final Set<String> NOT_READ = Set.of(
            "c.patient_id = :patient AND y.prescription_id = :prescription",
            ") AS complaints",
            " order by r.markedAt desc, r.articleReadId desc limit 1",
            "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, ",
            "U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
            "const RELEASE = %s;%nconst PAGE = %s;%nconst FILES = %s;%n%s",
            "bout time",
            "coalesce(answered_at, received_at) DESC, received_at DESC, morning_id DESC",
            "Refused",
            "Not Found",
            "Host",
            "Unauthorized",
            "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; ",
            "d MMM yyyy",
            "d MMMM yyyy",
            "Steadyback",
            "unsent form");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern BLOCK = Pattern.compile("(?s)\"\"\".*?\"\"\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A tag whose attributes nobody reads or hears. */
    private static final Pattern TAG =
            Pattern.compile("<(?![^>]*\\b(?:alt|aria-label|title|placeholder)=)/?[a-z][^>]*>?");

    /** Two words, or one that begins a sentence: a label. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}|^\\p{Lu}\\p{Ll}{2,}[.!?…]?$");

    /** For a log, for whoever programs, or for the database. */
    private static final Pattern FOR_US = Pattern.compile(
            "Exception\\(|LOG\\.|@\\w+\\(|fault\\(|requireNonNull|SELECT |FROM |WHERE |UPDATE |ORDER BY|INSERT |executeJs");

    @Test
    void everySentenceThatAPatientCanMeetIsAText() {
        assertThat(sentences()).isEmpty();
    }

    @Test
    void theListsNameWhatThereIs() {
        assertThat(OF_STAFF)
                .allMatch(name -> files().anyMatch(file -> name(file).equals(name)));
    }

    private static List<String> sentences() {
        var found = new ArrayList<String>();
        var unused = new TreeSet<>(NOT_READ);
        files().filter(file -> !OF_STAFF.contains(name(file))).forEach(file -> {
            var code = BLOCK.matcher(COMMENT.matcher(read(file)).replaceAll("")).replaceAll("");
            code.lines().filter(line -> !FOR_US.matcher(line).find()).forEach(line -> {
                var literals = LITERAL.matcher(line);
                while (literals.find()) {
                    var said = literals.group(1).replace("\\\"", "\"");
                    var read = TAG.matcher(said).replaceAll("");
                    if (WORDS.matcher(read).find() && !unused.remove(said) && !NOT_READ.contains(said)) {
                        found.add(name(file) + ": " + said);
                    }
                }
            });
        });
        unused.forEach(one -> found.add("the list names what is nowhere: " + one));
        return found;
    }

    private static Stream<Path> files() {
        return PACKAGES.stream().flatMap(folder -> {
            try (var all = Files.list(CODE.resolve(folder))) {
                return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        });
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
