package io.github.ita4j.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void whatTheOtherListHasIsLeftOut() {
        List<String> all = List.of("c", "a", "B", "b", "c");
        assertThat(Lists.without(all, List.of("a", "x"), Function.identity())).containsExactly("c", "B", "b");
        assertThat(Lists.without(all, List.of("A"), word -> word.toUpperCase(Locale.ROOT)))
                .containsExactly("c", "B");
        assertThat(Lists.without(all, all, Function.identity())).isEmpty();
    }
}
