package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.io.fuzz.Damage;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any arguments end with a status of the three there are, a reason where it is 2, and no trace of a stack. */
class CommandLineFuzzTest {
    private static final List<String> COMMANDS = List.of(
            "assess",
            "explain",
            "gaps",
            "advise",
            "tally",
            "measures",
            "compare",
            "report",
            "catalog",
            "diff",
            "validate");

    private static final List<String> WORDS = List.of(
            "-",
            "import",
            "--",
            "--year",
            "--year=2566",
            "2566",
            "2568",
            "๒๕๖๖",
            "1999",
            "--format",
            "json",
            "text",
            "csv",
            "markdown",
            "--lang",
            "en",
            "th",
            "--require",
            "pass",
            "pass-good",
            "--node",
            "9.1",
            "o12",
            "overall",
            "--gains",
            "--target",
            "--effort",
            "o12=3",
            "=",
            "--set",
            "o12=100",
            "--catalog",
            "examples/draft-2570.json",
            "--laws",
            "--agency",
            "ป่าตึง",
            "--previous",
            "--draft-plan",
            "--below",
            "85",
            "--digits",
            "thai",
            "--part",
            "gaps",
            "--bom",
            "--check-duplicates",
            "examples/khemmarat-2566.csv",
            "examples/patueng-2568.csv",
            "src/test/resources/tally",
            "no/such/file.csv",
            "\u0000",
            "--help",
            "--version",
            "@x",
            "");

    private static final String INPUT = "agency,code,score\nก,IIT,90\nก,EIT,80\nก,o1,0\nข,overall,98.80\n";

    @Property
    void anyArgumentsEndWithAStatus(@ForAll("arguments") List<String> arguments, @ForAll("commands") String command) {
        String[] args = Stream.concat(Stream.of(command), arguments.stream()).toArray(String[]::new);
        check(Program.withInput(INPUT, args));
    }

    /** Commands that run, with one damaged argument among the good ones. */
    @Property
    void oneDamagedArgumentEndsWithAStatus(
            @ForAll("lines") List<String> line, @ForAll int which, @ForAll("edits") List<Damage.Edit> edits) {
        String[] args = line.toArray(String[]::new);
        int damaged = Math.floorMod(which, args.length);
        args[damaged] = Damage.edited(args[damaged], edits);
        check(Program.withInput(INPUT, args));
    }

    private static void check(Program run) {
        assertThat(run.status()).isBetween(0, 2);
        assertThat(run.err()).doesNotContain("fault of ita itself", "Exception", "\tat ");
        if (run.status() == 2) {
            // The faults of a catalogue are the result of validate, and no error of it.
            assertThat(run.err() + run.out()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> commands() {
        return Arbitraries.oneOf(Arbitraries.of(COMMANDS), Arbitraries.of(COMMANDS), Arbitraries.of(WORDS));
    }

    @Provide
    Arbitrary<List<String>> arguments() {
        return Arbitraries.of(WORDS).list().ofMaxSize(7);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                List.of("assess", "-", "--year", "2566", "--lang", "en", "--require", "pass"),
                List.of("explain", "-", "--year", "2566", "--node", "9.1", "--agency", "ก"),
                List.of("gaps", "-", "--year", "2566", "--format", "csv"),
                List.of("advise", "-", "--year", "2566", "--target", "pass", "--effort", "o1=3,o2=๕"),
                List.of("tally", "-", "--year", "2566", "--format", "csv"),
                List.of("measures", "import", "-", "--year", "2566", "--format", "json"),
                List.of("compare", "-", "--year", "2566", "--set", "o1=100"),
                List.of("report", "-", "--year", "2566", "--agency", "ก", "--format", "markdown"),
                List.of("catalog", "2568", "--format", "json"),
                List.of("diff", "2567", "2568", "--lang", "th"),
                List.of("validate", "examples/draft-2570.json", "--lang", "en"));
    }

    @Provide
    Arbitrary<List<Damage.Edit>> edits() {
        return Damage.edits(Damage.words(WORDS));
    }
}
