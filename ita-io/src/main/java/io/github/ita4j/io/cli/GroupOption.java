package io.github.ita4j.io.cli;

import io.github.ita4j.core.sheet.Agency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --by}: by what agencies are grouped. */
final class GroupOption {
    @Option(names = "--by", paramLabel = "GROUP")
    private @Nullable Group by;

    /** What an agency says of itself. */
    enum Group {
        PROVINCE,
        KIND,
        PARENT
    }

    boolean isGiven() {
        return by != null;
    }

    /** The group of an agency. */
    Optional<String> of(Agency agency) {
        return Optional.ofNullable(by).map(group -> agency.attributes().get(WordConverter.word(group)));
    }
}
