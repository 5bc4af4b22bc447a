package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** What the program says of its own use: everything in Thai and in English, and every example of the help can be run. */
class ProgramTextsTest {
    private static Console console(Language language) {
        return new Console(
                InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                java.io.OutputStream.nullOutputStream(),
                language,
                () -> false);
    }

    private static CommandLine program(Language language) {
        return Ita.program(new String[] {"--help"}, console(language));
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ProgramTextsTest::withAllBelow));
    }

    @Test
    void bothLanguagesSayTheSame() {
        for (Texts texts : List.of(HelpText.TEXTS, UsageText.TEXTS)) {
            assertThat(texts.keys(Language.THAI)).isEqualTo(texts.keys(Language.ENGLISH));
            for (String key : texts.keys(Language.THAI)) {
                assertThat(Texts.placeholders(texts.template(Language.THAI, key)))
                        .as(key)
                        .isEqualTo(Texts.placeholders(texts.template(Language.ENGLISH, key)));
            }
        }
    }

    /** A text that nothing shows would be translated in vain. */
    @Test
    void everyTextIsUsed() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/io/github/ita4j/io/cli"))) {
            for (Path file : files.toList()) {
                code.append(Files.readString(file));
            }
        }
        assertThat(UsageText.TEXTS.keys(Language.ENGLISH))
                .filteredOn(key -> code.indexOf('"' + key + '"') < 0)
                // Of what a document is: AgencyOption puts the key together.
                .containsExactlyInAnyOrder("a-plan", "a-report");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndEveryOptionIsExplained(Language language) {
        withAllBelow(program(language)).forEach(command -> {
            String name = command.getCommandSpec().qualifiedName();
            UsageMessageSpec usage = command.getCommandSpec().usageMessage();
            assertThat(usage.description()).as(name).isNotEmpty();
            assertThat(usage.footer()).as(name + ": examples").isNotEmpty();
            assertThat(command.getCommandSpec().args())
                    .extracting(ArgSpec::description)
                    .as(name)
                    .allSatisfy(description ->
                            assertThat(String.join("", description)).isNotBlank());
        });
    }

    static Stream<String> examples() {
        return withAllBelow(program(Language.THAI))
                .flatMap(command ->
                        Arrays.stream(command.getCommandSpec().usageMessage().footer()))
                .map(String::strip)
                .filter(example -> !example.contains("COMMAND") && !example.startsWith("source"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsUnderstood(String example) {
        String[] args =
                example.replaceFirst("^ita ", "").replaceFirst(" > .*", "").split(" ", -1);
        assertThat(Ita.program(args, console(Language.ENGLISH)).parseArgs(args).errors())
                .isEmpty();
    }

    @Test
    void theHelpBeginsWithWhatMostPeopleNeed() {
        String help = Program.run("--help", "--lang", "th").out();
        assertThat(help)
                .contains("วิธีใช้: ita", "คำสั่งที่ใช้บ่อย:\n  assess ", "คำสั่งอื่น:\n  explain ", "ตัวอย่าง:\n");
        assertThat(Program.run("--help").out()).contains("Most used:\n  assess ", "All others:\n  explain ");
        assertThat(Program.run("plan", "draft", "--help", "--lang=th").out())
                .contains("ร่างแผนมาตรการจากคะแนนของหน่วยงาน", "ita plan draft scores.csv --year 2568")
                .doesNotContain("คำสั่งอื่น");
    }

    @Test
    void wrongUsageIsExplainedInTheLanguageAskedFor() {
        assertThat(Program.run("assess", "--formt", "csv", "x.csv", "--lang", "th")
                        .errorLines())
                .first()
                .asString()
                .startsWith("ita: ไม่รู้จัก: --formt");
        assertThat(Program.run("advise", "--lang", "th").errorLines()).contains("ดูวิธีใช้ด้วย 'ita advise --help'");
        assertThat(Program.run("gaps", "-scores.csv", "--year", "2568").errorLines())
                .contains("A file whose name begins with '-' is written ./-scores.csv");
        assertThat(Program.run("gaps", "-scores.csv", "--year", "2568", "--lang", "th")
                        .errorLines())
                .contains("ไฟล์ที่ชื่อขึ้นต้นด้วย '-' ให้เขียนว่า ./-scores.csv");
    }
}
