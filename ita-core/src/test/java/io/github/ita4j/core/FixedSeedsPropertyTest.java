package io.github.ita4j.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** A build tries the same values every time: without {@link FixedSeeds} these would be others in each. */
class FixedSeedsPropertyTest {
    private static final List<Integer> TRIED = new ArrayList<>();

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void triesTheSameInEveryBuild(@ForAll @IntRange(max = 1_000_000) int number) {
        TRIED.add(number);
    }

    @AfterContainer
    static void theSameWereTried() {
        if (!Boolean.getBoolean("ita.newSeeds")) {
            assertThat(TRIED).containsExactly(0, 3, 616, 7, 381);
        }
    }

    @Example
    void everyModuleHasTheSame() throws IOException {
        Path modules = Path.of("..").toRealPath();
        String own = Files.readString(source(modules, "core"));
        for (String module : List.of("catalog", "scoring", "io")) {
            String its = "io.github.ita4j." + module;
            assertThat(source(modules, module)).hasContent(own.replace("io.github.ita4j.core", its));
            assertThat(modules.resolve("ita-" + module
                            + "/src/test/resources/META-INF/services/net.jqwik.api.lifecycle.LifecycleHook"))
                    .hasContent(its + ".FixedSeeds");
        }
    }

    private static Path source(Path modules, String module) {
        return modules.resolve("ita-" + module + "/src/test/java/io/github/ita4j/" + module + "/FixedSeeds.java");
    }
}
