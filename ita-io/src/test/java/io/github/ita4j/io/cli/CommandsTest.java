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
