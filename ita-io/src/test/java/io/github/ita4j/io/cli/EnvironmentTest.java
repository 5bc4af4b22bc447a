package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language of whoever starts the program. */
class EnvironmentTest {
    @Test
    void englishWhereTheEnvironmentAsksForIt() {
        assertThat(Ita.environment(Map.of("LANG", "en_US.UTF-8"))).isEqualTo(Language.ENGLISH);
        assertThat(Ita.environment(Map.of("LANG", "th_TH.UTF-8"))).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "th_TH.UTF-8", "LC_MESSAGES", "en_GB")))
                .isEqualTo(Language.ENGLISH);
        assertThat(Ita.environment(Map.of("LANG", "en_US", "LC_MESSAGES", "en_US", "LC_ALL", "th_TH.UTF-8")))
                .isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "en_US", "LC_ALL", ""))).isEqualTo(Language.ENGLISH);
    }

    static Stream<String> everyCommand() {
        return CommandsTest.everyCommand()
                .filter(command -> command.getSubcommands().isEmpty())
                .map(command -> command.getCommandSpec().qualifiedName().replaceFirst("^ita ", ""))
                .filter(command -> !command.equals("generate-completion"));
    }

    /** Each speaks the language of the environment, and another where --lang says so, of what it cannot do and in its help. */
    @ParameterizedTest
    @MethodSource("everyCommand")
    void everyCommandSpeaksIt(String command) {
        for (Language environment : Language.values()) {
            for (String wrong : List.of("no-file.json", "--help")) {
                assertThat(told(command + " " + wrong, environment)).satisfies(text -> isIn(environment, text));
                for (Language asked : Language.values()) {
                    assertThat(told(command + " " + wrong + " --lang " + asked.tag(), environment))
                            .satisfies(text -> isIn(asked, text));
                }
            }
        }
    }

    private static String told(String arguments, Language environment) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Ita.run(arguments.split(" "), new Console(InputStream.nullInputStream(), said, said, environment, () -> false));
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void isIn(Language language, String text) {
        // Examples further below may be in Thai.
        String first = text.lines().findFirst().orElseThrow();
        assertThat(first.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI))
                .as(first)
                .isEqualTo(language == Language.THAI);
    }

    @Test
    void thaiWhereItAsksForNothingKnown() {
        assertThat(Ita.environment(Map.of())).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "C.UTF-8"))).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LANG", "POSIX"))).isEqualTo(Language.THAI);
        assertThat(Ita.environment(Map.of("LC_ALL", "de_DE.UTF-8", "LANG", "en_US")))
                .isEqualTo(Language.THAI);
    }
}
