package io.github.ita4j.io.report;

import io.github.ita4j.core.text.InputText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Names and texts that break careless writers. */
final class HostileTexts {
    private static final List<String> PARTS = List.of(
            "<script>alert(1)</script>",
            "</td></table>",
            "</title>",
            "<!-- ",
            "-->",
            "]]>",
            "\"",
            "'",
            "&amp;",
            "&#x3C;",
            "=HYPERLINK(\"http://a\")",
            "=cmd|' /C calc'!A0",
            "+1",
            "-1.5",
            "@SUM(A1)",
            "＝1",
            "＋1",
            "－1",
            "＠a",
            "|",
            "`",
            "_x0041_",
            "{score}",
            "${7*7}",
            "\\",
            "\u202E",
            "\u200F",
            "\uFEFF",
            "\u0000",
            "\u0007",
            "\u001B[31m",
            "\uFFFE",
            "\uD83D",
            "\uD83D\uDE00",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            ",",
            ";",
            " ",
            "๑๒๓",
            "๙๕",
            "ก\u0E33",
            "เทศบาลตำบล",
            "https://www.example.go.th/a?b=1&c=2",
            "ก".repeat(40_000));

    private HostileTexts() {}

    /** Texts with something in them, as no value takes blank ones. */
    static Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(PARTS)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().ofMaxLength(6)));
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> String.join("", list))
                .filter(text -> !InputText.clean(text).isEmpty());
    }
}
