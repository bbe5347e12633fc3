package org.steadyback.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.Application;
import org.steadyback.access.ActingAs;
import org.steadyback.caseload.CaseloadReader;
import org.steadyback.caseload.CaseloadRow;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.ExerciseReader;
import org.steadyback.testing.FlowClient;
import org.steadyback.testing.Sent;
import org.steadyback.testing.StatementLog;

/** Opens pages and records sessions over HTTP, on the demo clinic in the embedded database, beside the same rows by JDBC alone. */
final class Pages implements AutoCloseable {

    private static final int MOST_OF_A_RECORD = 12;
    private static final double MOST_TIMES_JDBC = 1.5;
    private static final int COPIES = 9;

    private final ConfigurableApplicationContext portal;
    private final StatementLog log;
    private final DataSource pool;
    private final FlowClient physio;
    private final FlowClient patient;

    private Pages(ConfigurableApplicationContext portal) throws Exception {
        this.portal = portal;
        this.log = portal.getBean(StatementLog.class);
        this.pool = portal.getBean(DataSource.class).unwrap(HikariDataSource.class);
        var address = "http://localhost:" + portal.getEnvironment().getProperty("local.server.port");
        this.physio = FlowClient.signIn(address, Demo.PHYSIO, Demo.PASSWORD);
        this.patient = FlowClient.signIn(address, Demo.PATIENT, Demo.PASSWORD);
    }

    static Pages on(Path data) throws Exception {
        var application = new SpringApplication(Application.class, StatementLog.class);
        application.setBannerMode(Banner.Mode.OFF);
        return new Pages(
                application.run("--server.port=0", "--steadyback.data=" + data, "--logging.level.org.steadyback=WARN"));
    }

    void measure() throws Exception {
        var mine = mine();
        var chart = "clinic/patients/" + patientOf(mine);
        page("Caseload, %s patients".formatted(mine.size()), physio, "clinic");
        page("Chart: summary", physio, chart);
        page("Chart: review", physio, chart + "/review");
        page("Chart: programme", physio, chart + "/programme");
        page("Library, 116 exercises", physio, "clinic/library");
        page("Patient: today", patient, "me");
        page("Patient: plan", patient, "me/plan");
        page("Patient: progress", patient, "me/progress");
        record();
        copy(mine.stream().map(CaseloadRow::patient).toList());
        page("Caseload, %s patients".formatted(mine().size()), physio, "clinic");
    }

    private void page(String what, FlowClient who, String address) throws Exception {
        StatementLog.Work open = () -> who.open(address);
        open.run();
        var sent = log.during(open);
        long selects = StatementLog.count(sent, Sent.Kind.SELECT);
        var plain = new PlainJdbc(pool, sent, Set.of());
        int rows = plain.run();
        var nanos = Median.nanosOf(open);
        Row.of(what, compared(selects + " selects", rows + " rows", nanos, Median.nanosOf(plain::run)))
                .print();
    }

    void library() throws Exception {
        LibraryBench.page(physio);
        LibraryBench.figures(asPhysio(() -> portal.getBean(ExerciseReader.class).search(ExerciseFilter.none()).stream()
                .map(ExerciseCard::slug)
                .filter(slug -> !slug.startsWith("own-")) // a clinic's own have no figure
                .toList()));
        var large = new LibraryBench(portal);
        large.fill();
        large.searches(this::asPhysio);
    }

    private void record() throws Exception {
        var today = patient.today();
        var csrf = today.path("csrf").asString();
        var clock = portal.getBean(Clock.class);
        var id = UUID.randomUUID();
        StatementLog.Work one = () -> post(csrf, FlowClient.session(today, UUID.randomUUID(), clock.instant()));
        one.run();
        var sent = log.during(() -> post(csrf, FlowClient.session(today, id, clock.instant())));
        var counted = sent.stream()
                .filter(each -> each.kind() == Sent.Kind.SELECT || each.kind() == Sent.Kind.WRITE)
                .toList();
        long transactions = counted.stream().map(Sent::transaction).distinct().count();
        int items = today.path("session").path("items").size();
        var nanos = Median.nanosOf(one);
        double jdbc = Median.nanosOf(new PlainJdbc(pool, sent, Set.of(id))::run);
        Row.bounded(
                        "Record a session, %s exercises".formatted(items),
                        compared(
                                counted.size() + " statements",
                                transactions == 1 ? "1 transaction" : transactions + " transactions",
                                nanos,
                                jdbc),
                        "≤ %s statements, ≤ %s×".formatted(MOST_OF_A_RECORD, MOST_TIMES_JDBC),
                        counted.size() <= MOST_OF_A_RECORD && transactions == 1 && nanos <= MOST_TIMES_JDBC * jdbc)
                .print();
    }

    private static String compared(String count, String of, double nanos, double plain) {
        return "%s, %s, %s; JDBC alone %s; ratio %s"
                .formatted(count, of, Row.millis(nanos), Row.millis(plain), Row.times(nanos / plain));
    }

    private void post(String csrf, String session) throws Exception {
        var answer = patient.post("/api/me/sessions", csrf, session);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private List<CaseloadRow> mine() {
        return asPhysio(() -> portal.getBean(CaseloadReader.class).mine().rows());
    }

    /** The patient who can sign in: eight weeks of records. */
    private static PatientId patientOf(List<CaseloadRow> mine) {
        return mine.stream()
                .filter(row -> row.name().equals(Demo.PATIENT_NAME))
                .findFirst()
                .orElseThrow()
                .patient();
    }

    private void copy(List<PatientId> patients) {
        var copies = new MorePatients(portal.getBean(JdbcClient.class));
        asPhysio(() -> {
            new TransactionTemplate(portal.getBean(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
                for (int copy = 1; copy <= COPIES; copy++) {
                    copies.copy(patients, Integer.toString(copy));
                }
            });
            return true;
        });
    }

    private <T> T asPhysio(java.util.function.Supplier<T> work) {
        var acting = portal.getBean(ActingAs.class);
        return acting.account(acting.byEmail(Demo.PHYSIO), work);
    }

    @Override
    public void close() {
        portal.close();
    }
}
