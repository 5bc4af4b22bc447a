package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.ita4j.core.text.Language;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class CommandsTest {
    static List<String> names() {
        return Commands.NAMES;
    }

    static Stream<CommandLine> everyCommand() {
        return withAllBelow(program());
    }

    private static CommandLine program(String... args) {
        return Ita.program(
                args,
                new Console(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        Language.THAI,
                        () -> false));
    }

    private static Stream<CommandLine> withAllBelow(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CommandsTest::withAllBelow));
    }

    @Test
    void eachIsKnownByTheNameThatItHas() {
        assertThat(program().getSubcommands().keySet()).containsExactlyElementsOf(Commands.NAMES);
    }

    /** Where only one is made, nobody can tell. */
    @ParameterizedTest
    @MethodSource("names")
    void oneAloneIsTheOneAmongAll(String name) {
        CommandLine alone = program(name, "--help").getSubcommands().get(name);
        assertThat(alone.getUsageMessage())
                .isEqualTo(program("--help").getSubcommands().get(name).getUsageMessage());
    }

    /** Not in the words of the parser of the command line, which are English. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void aWrongValueOfAnyOptionIsExplainedInThai(CommandLine command) {
        List<String> path = List.of(command.getCommandSpec().qualifiedName().split(" ", -1)).stream()
                .skip(1)
                .toList();
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (option.auxiliaryTypes()[0] != String.class) {
                List<String> args = new ArrayList<>(path);
                args.addAll(List.of(option.longestName() + "=?", "--lang", "th"));
                Program run = Program.run(args.toArray(String[]::new));
                assertThat(run.status()).as("%s", args).isEqualTo(ExitStatus.BAD);
                assertThat(run.errorLines().get(0))
                        .as("%s", args)
                        .startsWith("ita: ค่าของ " + option.longestName() + " ใช้ไม่ได้: ")
                        .doesNotContain(" not ", "should", "Invalid")
                        .contains("'?'");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assess|ita: ยังไม่ได้ระบุ: FILE",
                "assess x --year|ita: ยังไม่ได้ระบุ: --year YEAR",
                "compare x --lang th --year|ita: ยังไม่ได้ระบุ: --year YEAR",
                "new-year 2570|ita: ยังไม่ได้ระบุ: --from YEAR",
                "gaps x y|ita: ไม่รู้จัก: y",
                "assess x --year 2566 --year 2567|ita: ระบุ --year ซ้ำ โปรดระบุครั้งเดียว",
                "assess x --year 2023|ita: ค่าของ --year ใช้ไม่ได้: '2023' ไม่ใช่ปีงบประมาณ โปรดเขียนปี พ.ศ. สี่หลัก เช่น 2568"
                        + " (ค.ศ. 2023 คือ พ.ศ. 2566)",
                "compare x --year 66|ita: ค่าของ --year ใช้ไม่ได้: '66' ไม่ใช่ปีงบประมาณ โปรดเขียนปี พ.ศ. สี่หลัก เช่น 2568",
                "catalog 2023|ita: '2023' ไม่ใช่ปีงบประมาณ โปรดเขียนปี พ.ศ. สี่หลัก เช่น 2568 (ค.ศ. 2023 คือ พ.ศ. 2566)",
                "tally x --survey q --year 2564|ita: ค่าของ --survey ใช้ไม่ได้: ไม่มี 'q' ให้เลือก โปรดใช้ค่าใดค่าหนึ่งใน IIT, EIT, EIT1, EIT2",
                "plan draft x --below 101|ita: ค่าของ --below ใช้ไม่ได้: '101' ไม่ใช่คะแนนตั้งแต่ 0 ถึง 100 โปรดเขียนเช่น 85 หรือ 84.99",
                "new-year 2568 --from 2567|ita: มีชุดเกณฑ์ของปีงบประมาณ พ.ศ. 2568 อยู่แล้ว โปรดระบุปีที่ยังไม่มี",
                "assess x --encoding foo|ita: --encoding foo ไม่ใช่รหัสอักขระที่อ่านได้ โปรดระบุ UTF-8 หรือ Windows-874 (TIS-620)",
            })
    void wrongUsageInThai(String line, String message) {
        Program run = Program.run((line.contains("--lang") ? line : line + " --lang th").split(" ", -1));
        assertThat(run.status()).isEqualTo(ExitStatus.BAD);
        assertThat(run.errorLines().get(0)).isEqualTo(message);
    }

    @Test
    void aShortRunMakesOnlyTheCommandThatItNeeds() {
        assertThat(program("assess", "scores.csv").getSubcommands()).containsOnlyKeys("assess");
        assertThat(program("--help").getSubcommands()).hasSameSizeAs(Commands.NAMES);
        assertThat(program("asses").getSubcommands()).hasSameSizeAs(Commands.NAMES);
    }

    /** The program as it is started has no converters of picocli for paths, times and the like. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyArgumentIsReadByAConverterThatIsThere(CommandLine command) {
        for (ArgSpec argument : command.getCommandSpec().args()) {
            if (argument.converters().length == 0 && argument.parameterConsumer() == null) {
                assertThat(argument.auxiliaryTypes()[0])
                        .as(argument.paramLabel())
                        .isIn(String.class, boolean.class, Boolean.class, Integer.class, Long.class);
            }
        }
    }

    /** What a shell completes must be what the option takes. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void optionsTakeTheWordsThatTheyOffer(CommandLine command) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            List<String> words = new ArrayList<>();
            if (option.completionCandidates() != null) {
                option.completionCandidates().forEach(words::add);
            }
            if (option.type().isEnum()) {
                assertThat(words).as(option.longestName()).isNotEmpty();
            }
            for (String word : words) {
                ITypeConverter<?> converter = option.converters()[0];
                assertThatCode(() -> converter.convert(word))
                        .as("%s %s", option.longestName(), word)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void theCompletionKnowsEveryCommandAndEveryOption() {
        Program run = Program.run("generate-completion");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        everyCommand().forEach(command -> {
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(run.out()).contains("'" + option.longestName() + "'");
            }
        });
        assertThat(run.out()).contains("complete -F _complete_ita").contains("assess gaps advise");
    }
}
